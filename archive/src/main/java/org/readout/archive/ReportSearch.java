package org.readout.archive;

/** The full-text index of reports. */
final class ReportSearch {

    private final Database database;

    ReportSearch(Database database) {
        this.database = database;
    }

    void add(long report, ReportWords words) {
        database.change(
                "INSERT INTO report_search (rowid, actor, recipient, place, evidence) VALUES (?, ?, ?, ?, ?)",
                report,
                words.actor(),
                words.recipient(),
                words.place(),
                words.evidence());
    }

    /** @param before exactly the words with which it was added */
    void replace(long report, ReportWords before, ReportWords after) {
        if (!before.equals(after)) {
            database.change(
                    "INSERT INTO report_search (report_search, rowid, actor, recipient, place, evidence)"
                            + " VALUES ('delete', ?, ?, ?, ?, ?)",
                    report,
                    before.actor(),
                    before.recipient(),
                    before.place(),
                    before.evidence());
            add(report, after);
        }
    }
}
