"""Lemma edit scripts: how a word form becomes its lemma.

A script is one of
    !LEMMA          the lemma itself, whatever the form is ("!be" for "was")
    CN|SUFFIX       case C, then strip the last N code points, then append SUFFIX;
                    C is l (lower-case the form), k (keep it as it is) or c (first letter upper, the rest lower)
for example  l0|  dogs? no: dog -> dog;  l1|  dogs -> dog;  l3|y  cities -> city;  k0|  Obama -> Obama;  c0|  OBAMA -> Obama.
"""


def capitalise(form):
    """First code point upper-case, the rest lower-case."""
    return form[:1].upper() + form[1:].lower()


CASES = {"l": str.lower, "k": lambda form: form, "c": capitalise}


def apply(script, form):
    """The lemma of a form under a script. A strip longer than the form leaves the lower-cased form."""
    if script.startswith("!"):
        return script[1:]
    bar = script.index("|")
    base, strip = CASES[script[0]](form), int(script[1:bar])
    if strip > len(base):
        return form.lower()
    return base[:len(base) - strip] + script[bar + 1:]


def script(form, lemma):
    """The shortest script that turns a form into a lemma."""
    order = "lkc" if lemma == lemma.lower() else "kcl"
    best = min((_edit(case, form, lemma) for case in order), key=lambda edit: edit[0])
    return best[1]


def _edit(case, form, lemma):
    base = CASES[case](form)
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    strip, append = len(base) - shared, lemma[shared:]
    if (strip > 0 and shared == 0) or strip > 4 or len(append) > 4:
        return 100, "!" + lemma
    return strip + len(append), f"{case}{strip}|{append}"
