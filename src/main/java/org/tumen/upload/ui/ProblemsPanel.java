package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tumen.kit.Csv;
import org.tumen.kit.FileLink;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.upload.draft.Excerpt;
import org.tumen.upload.draft.Review;
import org.tumen.upload.rule.RulesLink;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problem.Severity;
import org.tumen.upload.sheet.Problems;
import org.tumen.wording.Labels;

/** What was found in a file, the gravest first, beside the rows in which it stands; each leads to the other. */
final class ProblemsPanel extends Composite<Section> {

    private final Labels labels;
    private final Texts texts;
    private final Paragraph sum = new Paragraph();
    private final ProblemFilters filters;
    private final ProblemList list;
    private final SheetPanel sheet;
    private List<Problem> findings = List.of();
    private String sheetName = "";
    private Excerpt excerpt = Excerpt.NONE;

    /** @param correct is told a cell and the text that is to stand there; none for what the file itself says */
    ProblemsPanel(Labels labels, BiConsumer<CellRef, Optional<String>> correct) {
        this.labels = labels;
        this.texts = labels.texts();
        this.list = new ProblemList(labels, correct, this::chosen);
        this.sheet = new SheetPanel(labels, correct, this::chosen);
        this.filters = new ProblemFilters(labels, this::filter);
        FileLink download = new FileLink(texts.get("findings.download"), this::file);
        Page.status(sum);
        Div above = new Div(filters, new RulesLink(texts), download);
        above.addClassName("list-filters");
        Div beside = new Div(list, sheet);
        beside.addClassName("findings-and-rows");
        getContent().add(new H2(texts.get("findings.title")), sum, above, beside);
        getContent().addClassName("card");
    }

    /** Shows what was found in a draft, and its rows. */
    void show(Review review) {
        Problems found = review.findings();
        findings = found.list().stream().distinct().sorted(Comparator.comparing(Problem::severity)).toList();
        sum.setText(texts.get("findings.sum", found.count(Severity.ERROR), found.count(Severity.WARNING),
                found.count(Severity.INFORMATION))
                + (found.list().size() < found.count() ? " " + texts.get("findings.some", Problems.KEPT) : ""));
        sheetName = review.format() == null ? "" : review.draft().sheetOf(review.format());
        excerpt = review.excerpt();
        sheet.show(review);
        filter();
    }

    private void filter() {
        List<Problem> shown = filters.of(findings);
        list.show(shown, excerpt, sheetName);
        sheet.mark(shown);
    }

    private void chosen(Problem finding) {
        if (finding.place() != null) {
            sheet.choose(finding.place());
        }
    }

    private void chosen(CellRef place) {
        list.choose(place);
    }

    private FileLink.Content file() {
        return new FileLink.Content("findings.csv", Csv.MEDIA_TYPE, ProblemsFile.csv(findings, sheetName, labels));
    }
}
