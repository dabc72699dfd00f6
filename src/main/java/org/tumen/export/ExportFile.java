package org.tumen.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * Rows for readers to take away, whatever the format of the file.
 *
 * @param name    of the file, without the dot and the ending
 * @param columns the header
 * @param rows    hands each row to the consumer that it is given, so that no file is held in memory; no cell can start
 *                a formula in a spreadsheet
 */
public record ExportFile(String name, List<String> columns, Consumer<Consumer<List<String>>> rows) {
}
