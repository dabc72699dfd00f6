package org.tumen.upload.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tumen.upload.sheet.Rule;

/**
 * Reads the XML parts of a workbook and refuses what would make its reader run out of memory or time: document types,
 * endless nesting, styles and texts without number. {@link CheckCells} checks the cells.
 */
final class CheckPart {

    private static final int DEPTH = 100;
    private static final int NAMES = 4_000;
    /** Characters of styles and the like that the reader keeps. */
    private static final long KEPT = 20_000_000;
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final HiddenCells hidden = new HiddenCells();
    private final CheckCells cells = new CheckCells(hidden);

    private long sharedStrings;
    private long sharedCharacters;
    private long kept;
    private String name = "";
    private Set<String> names = Set.of();
    private int characters;

    CheckPart() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** How many rows all parts had together. */
    long rows() {
        return cells.rows();
    }

    /** Which rows and columns with content are hidden, by the names of the visible sheets. */
    Map<String, String> hidden() {
        return hidden.bySheet();
    }

    /** Reads one part to its end. */
    void part(String part, InputStream in) throws XMLStreamException, Unreadable {
        name = part;
        names = new HashSet<>();
        cells.begin(part);
        hidden.begin(part);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw Unreadable.because(Rule.WORKBOOK_DOCTYPE, name);
                case XMLStreamConstants.START_ELEMENT -> {
                    refuseIf(++depth > DEPTH);
                    start(xml);
                    hidden.start(xml);
                    cells.start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                    cells.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    characters += xml.getTextLength();
                    cells.text(xml);
                }
                default -> { }
            }
        }
        xml.close();
        hidden.end();
    }

    /** What can be judged only when all parts were seen. */
    void finish() throws Unreadable {
        // Looking for a text that is not there, the reader would not find an end.
        refuseIf(cells.highestString() >= sharedStrings);
    }

    private void start(XMLStreamReader xml) throws Unreadable {
        checkNames(xml);
        switch (xml.getLocalName()) {
            case "si" -> {
                characters = 0;
                sharedStrings++;
            }
            case "workbook" -> {
                if (STRICT.equals(xml.getNamespaceURI())) {
                    throw Unreadable.because(Rule.WORKBOOK_STRICT);
                }
            }
            case "xf", "numFmt", "Relationship", "sheet" -> keepAttributes(xml);
            default -> { }
        }
    }

    private void checkNames(XMLStreamReader xml) throws Unreadable {
        boolean added = names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            added |= names.add(xml.getAttributeLocalName(i));
        }
        refuseIf(added && names.size() > NAMES);
    }

    private void keepAttributes(XMLStreamReader xml) throws Unreadable {
        kept += 50;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            kept += xml.getAttributeValue(i).length();
        }
        refuseIf(kept > KEPT);
    }

    private void end(String element) throws Unreadable {
        if (element.equals("si")) {
            refuseIf(characters > CheckCells.EXCEL_TEXT);
            sharedCharacters += characters;
            if (sharedCharacters > FileLimits.SHARED_CHARACTERS || sharedStrings > FileLimits.SHARED_STRINGS) {
                throw Unreadable.because(Rule.WORKBOOK_STRINGS);
            }
        }
    }

    private void refuseIf(boolean hostile) throws Unreadable {
        if (hostile) {
            throw Unreadable.because(Rule.WORKBOOK_BROKEN, name);
        }
    }
}
