package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;
import org.tumen.upload.draft.Decision;
import org.tumen.upload.draft.PublishScope;
import org.tumen.upload.draft.Review;

/** The last step: a release note, and the button that shows the figures to everybody. */
final class PublishPanel extends Composite<Section> {

    private static final int LONGEST_NOTE = 1_000;

    private final Texts texts;
    private final Map<Locale, TextField> notes = new LinkedHashMap<>();
    private final Checkbox follows = new Checkbox();
    private final Checkbox complete = new Checkbox();
    private final NativeButton publish = new NativeButton();
    private final Paragraph outcome = new Paragraph();
    private boolean errors;
    private boolean news;

    /**
     * @param decide   is told what was decided
     * @param extended is told what the release is to hold besides the figures of the file
     */
    PublishPanel(Texts texts, Consumer<Decision> decide, Consumer<PublishScope> extended) {
        this.texts = texts;
        for (Locale language : Texts.LANGUAGES) {
            TextField note = new TextField(texts.get("publish.note." + language.getLanguage()));
            note.setMaxLength(LONGEST_NOTE);
            note.setWidthFull();
            notes.put(language, note);
        }
        publish.setText(texts.get("publish.button"));
        publish.addClassName("primary");
        publish.addClickListener(e -> decide(decide));
        for (Checkbox one : new Checkbox[] {follows, complete}) {
            one.addValueChangeListener(e -> {
                weigh();
                extended.accept(extent());
            });
        }
        outcome.getElement().setAttribute("role", "alert");
        Div form = new Div();
        notes.values().forEach(form::add);
        form.add(follows, complete, publish);
        form.addClassName("form");
        getContent().add(new H2(texts.get("publish.title")), new Paragraph(texts.get("publish.lead")), form, outcome);
        getContent().addClassName("card");
    }

    /** Lets publish, or says why that cannot be. */
    void show(Review review) {
        errors = !review.findings().publishable();
        news = !review.impact().nothing();
        follows.setLabel(texts.get("publish.follows", review.following().size()));
        follows.setVisible(!review.following().isEmpty());
        complete.setLabel(texts.get("publish.complete", review.impact().unmentioned().size()));
        complete.setVisible(!review.impact().unmentioned().isEmpty());
        weigh();
    }

    /** A file that says nothing new changes something only where what it does not state is withdrawn. */
    private void weigh() {
        boolean changes = news || extent().complete();
        publish.setEnabled(!errors && changes);
        outcome.setText(errors ? texts.get("publish.errors") : changes ? "" : texts.get("publish.nothing"));
    }

    /** What the release is to hold besides the figures of the file. */
    PublishScope extent() {
        return new PublishScope(complete.isVisible() && complete.getValue(), follows.isVisible() && follows.getValue());
    }

    private void decide(Consumer<Decision> decide) {
        Optional<String> given = notes.values().stream().map(TextField::getValue).filter(n -> !n.isBlank())
                .findFirst();
        TextField first = notes.values().iterator().next();
        first.setInvalid(given.isEmpty());
        first.setErrorMessage(given.isEmpty() ? texts.get("publish.noteMissing") : "");
        given.ifPresent(text -> decide.accept(new Decision(LocalizedText.of(l -> note(l).orElse(text)), extent())));
    }

    /** The note typed in this language; empty where only another language has one. */
    private Optional<String> note(Locale language) {
        return Optional.of(notes.get(language).getValue()).filter(n -> !n.isBlank());
    }
}
