package org.tumen.upload.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any part can be wrong. */
final class HandmadeWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    HandmadeWorkbook() {
        part("[Content_Types].xml", HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(TYPE));
        part("xl/workbook.xml", workbook(MAIN, "<sheet name=\"Figures\" sheetId=\"1\" r:id=\"rId1\"/>"));
        part("xl/_rels/workbook.xml.rels", HEAD + """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="%1$s/worksheet" Target="worksheets/sheet2.xml"/>
                </Relationships>""".formatted(RELATIONS));
        part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/></cellXfs>"
                + "</styleSheet>");
        strings("<si><t>year</t></si><si><r><t>wo</t></r><r><t>men</t></r></si>");
        rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>2020</v></c><c r=\"B2\"><v>157</v></c></row>");
    }

    static String workbook(String namespace, String sheets) {
        return HEAD + "<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    HandmadeWorkbook rows(String rows) {
        return part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    HandmadeWorkbook strings(String strings) {
        return part("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
    }

    /** Number formats of the styles 0, 1, 2 … */
    HandmadeWorkbook formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            codes.append("<numFmt numFmtId=\"").append(200 + i).append("\" formatCode=\"")
                    .append(formats[i].replace("\"", "&quot;")).append("\"/>");
            styles.append("<xf numFmtId=\"").append(200 + i).append("\"/>");
        }
        return part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes
                + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    HandmadeWorkbook part(String name, String text) {
        return part(name, text.getBytes(UTF_8));
    }

    HandmadeWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    HandmadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
