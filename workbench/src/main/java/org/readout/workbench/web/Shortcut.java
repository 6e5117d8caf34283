package org.readout.workbench.web;

/**
 * A key and what it does.
 *
 * @param where it holds: {@code everywhere}, or the page {@code review} or {@code fix}
 * @param key as the browser names it: {@code a}, {@code ?}, {@code Escape}
 * @param does what it does; elements of a page with this word in {@code data-does} are pressed, or gone to if they are fields
 * @param words what it does, for a person
 */
public record Shortcut(String where, String key, String does, String words) {}
