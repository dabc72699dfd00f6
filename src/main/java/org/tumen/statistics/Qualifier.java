package org.tumen.statistics;

/** What a source says beside a number of how exact it is. The number is printed with it wherever it stands. */
public enum Qualifier {
    /** More than the number: "over", 초과. */
    OVER,
    /** The number or more: "at least", 이상. */
    AT_LEAST,
    /** Less than the number: "under", 미만. */
    UNDER,
    /** The number or less: "at most", 이하. */
    AT_MOST,
    /** A little less than the number: "nearly". */
    NEARLY,
    /** Near the number, on either side: "about", 약. */
    ABOUT
}
