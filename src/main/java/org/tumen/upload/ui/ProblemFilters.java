package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problem.Severity;
import org.tumen.wording.Labels;

/** Which of the findings are looked at: those of one severity, and those that have certain words in them. */
final class ProblemFilters extends Composite<Div> {

    private final Labels labels;
    private final Texts texts;
    private final RadioButtonGroup<Optional<Severity>> severity = new RadioButtonGroup<>();
    private final TextField words = new TextField();
    private final Paragraph shown = new Paragraph();

    /** @param changed is run when others are to be looked at */
    ProblemFilters(Labels labels, Runnable changed) {
        this.labels = labels;
        this.texts = labels.texts();
        severity.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        severity.setLabel(texts.get("findings.show"));
        severity.setItems(Stream.concat(Stream.of(Optional.<Severity>empty()), Stream.of(Severity.values())
                .map(Optional::of)).toList());
        severity.setItemLabelGenerator(s -> s.map(one -> texts.get("findings." + one.name()))
                .orElseGet(() -> texts.get("findings.all")));
        severity.setValue(Optional.empty());
        severity.addValueChangeListener(e -> changed.run());
        words.setLabel(texts.get("findings.words"));
        words.setHelperText(texts.get("findings.wordsHelp"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(e -> changed.run());
        Page.status(shown);
        shown.addClassName("quiet");
        getContent().add(severity, words, shown);
        getContent().addClassName("finding-filters");
    }

    /** Those of the findings that are looked at; says how many they are where they are not all. */
    List<Problem> of(List<Problem> findings) {
        String wanted = words.getValue().strip().toLowerCase(texts.locale());
        List<Problem> left = findings.stream().filter(f -> severity.getValue().map(s -> f.severity() == s).orElse(true))
                .filter(f -> wanted.isEmpty() || has(f, wanted)).toList();
        shown.setText(left.size() == findings.size() ? ""
                : texts.get("findings.filtered", left.size(), findings.size()));
        return left;
    }

    private boolean has(Problem finding, String wanted) {
        Locale locale = texts.locale();
        return finding.place() != null && finding.place().cell().toLowerCase(locale).equals(wanted)
                || Stream.of(finding.value(), finding.says(labels), finding.advice(labels))
                        .anyMatch(text -> text.toLowerCase(locale).contains(wanted));
    }
}
