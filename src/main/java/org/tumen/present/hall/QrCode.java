package org.tumen.present.hall;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as a drawing of vectors, sharp at any size.
 *
 * @param size length of an edge in modules, with the quiet zone of four that a reader needs around it
 * @param path of all dark modules, for the attribute {@code d} of an SVG path
 */
record QrCode(int size, String path) {

    /** Up to 15 % of the code may be hidden or blurred. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException if the text is empty or too long for a QR code
     */
    static QrCode of(String text) {
        try {
            // The least size there is: one unit a module.
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code of " + text.length() + " characters", e);
        }
    }

    /** Dark on white in every colour scheme, since not every reader takes the reverse. */
    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(size, path);
    }

    /** One rectangle for each run of dark modules in a row. */
    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1H")
                            .append(from).append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
