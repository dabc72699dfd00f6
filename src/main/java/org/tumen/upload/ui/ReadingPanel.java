package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tumen.kit.Texts;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.draft.Review;
import org.tumen.upload.file.DetectCharset;
import org.tumen.upload.file.FileFormat;

/** What a file was taken for: characters and what divides fields, or which sheet; each to be corrected here. */
final class ReadingPanel extends Composite<Section> {

    private static final List<String> CHARSETS = List.of("UTF-8", "x-windows-949", "EUC-KR", "UTF-16LE", "UTF-16BE",
            "windows-1252");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t");

    private final Texts texts;
    private final Consumer<Draft> change;
    private final Paragraph file = new Paragraph();
    private final Select<String> charset = new Select<>();
    private final Select<String> delimiter = new Select<>();
    private final Select<String> sheet = new Select<>();
    private Draft draft;

    /** @param change is told the draft as it is to be read instead */
    ReadingPanel(Draft draft, Texts texts, Consumer<Draft> change) {
        this.draft = draft;
        this.texts = texts;
        this.change = change;
        charset.setLabel(texts.get("reading.charset"));
        charset.setItemLabelGenerator(name -> DetectCharset.nameOf(Charset.forName(name)));
        delimiter.setLabel(texts.get("reading.delimiter"));
        delimiter.setItems(DELIMITERS);
        delimiter.setItemLabelGenerator(d -> texts.get("reading.delimiter." + (int) d.charAt(0)));
        sheet.setLabel(texts.get("reading.sheet"));
        Stream.of(charset, delimiter, sheet).forEach(s -> s.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed();
            }
        }));
        Div choices = new Div(charset, delimiter, sheet);
        choices.addClassName("choices");
        getContent().add(new H2(texts.get("reading.title")), file, choices);
        getContent().addClassName("card");
    }

    /** Shows how a draft was read. */
    void show(Review review) {
        draft = review.draft();
        file.setText(texts.get("reading.file", draft.fileName(), draft.fileSize(), draft.fileDigest()));
        boolean csv = review.format() instanceof FileFormat.Csv;
        boolean workbook = review.format() instanceof FileFormat.Xlsx x && x.sheets().size() > 1;
        charset.setVisible(csv);
        delimiter.setVisible(csv);
        sheet.setVisible(workbook);
        switch (review.format()) {
            case null -> { }
            case FileFormat.Csv text -> {
                charset.setItems(Stream.concat(CHARSETS.stream(), Stream.of(text.charset().name())).distinct()
                        .toList());
                charset.setValue(text.charset().name());
                delimiter.setValue(String.valueOf(text.delimiter()));
            }
            case FileFormat.Xlsx book -> {
                sheet.setItems(book.sheets());
                sheet.setValue(draft.sheet() == null ? book.sheets().getFirst() : draft.sheet());
            }
        }
    }

    private void changed() {
        change.accept(draft.read(charset.isVisible() ? charset.getValue() : null,
                delimiter.isVisible() ? delimiter.getValue() : null, sheet.isVisible() ? sheet.getValue() : null));
    }
}
