package org.tumen.dashboard.view;

/** Whether a page shows its charts and the table, or the table alone. */
public enum Form {
    CHART, TABLE
}
