package org.tumen.dashboard;

/** Whether a page shows its charts and the table, or the table alone. */
enum Form {
    CHART, TABLE
}
