package org.tumen.upload.file;

/** What cannot be seen in a cell: white space, also that of typesetting, and byte order marks. */
final class Blank {

    private Blank() {
    }

    /** Whether nobody sees this character. */
    static boolean is(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > '~' && (Character.isSpaceChar(c) || c == '\uFEFF'
                || c == '\u200B' || c == '\u0085');
    }

    /** Whether nothing is seen in this text. */
    static boolean is(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
