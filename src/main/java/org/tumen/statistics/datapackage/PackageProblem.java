package org.tumen.statistics.datapackage;

/** A data package that cannot be loaded: which file and line, what stands there, and what was expected. */
public class PackageProblem extends RuntimeException {

    /**
     * @param file     name within the package
     * @param line     line in that file, counted from 1
     * @param column   name of the column
     * @param value    what stands there
     * @param expected what should stand there, in words
     */
    public PackageProblem(String file, long line, String column, String value, String expected) {
        super("%s, line %d, column %s: found \"%s\", expected %s.".formatted(file, line, column, value, expected));
    }

    /** A package that lacks a file, or has one that cannot be read. */
    public PackageProblem(String file, String what) {
        super(file + ": " + what + ".");
    }
}
