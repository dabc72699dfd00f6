package org.tumen.dashboard.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Drawing;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Extent;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.CodeItem;
import org.tumen.statistics.catalogue.Event;

/** What of a topic's figures and events passes the filters of a view. */
record FigureFilter(Topic topic, ViewState state, Catalogue catalogue) {

    /** The drawings that the view shows, in the order of the page. */
    List<Topic.Exhibit> drawings() {
        return topic.exhibits(state.country()).stream()
                .filter(f -> state.focus().exhibit() == null ? state.indicators().isEmpty()
                        || f.indicators().stream().anyMatch(state.indicators()::contains)
                        : f.key().equals(state.focus().exhibit())).toList();
    }

    /** Whether a figure passes, of whatever place it is. */
    boolean passes(Observation o) {
        boolean grouped = topic.grouped().contains(o.indicator());
        return inYears(o.timePeriod())
                && (state.indicators().isEmpty() || state.indicators().contains(o.indicator()))
                && (state.groups().isEmpty() || !grouped || state.groups().contains(o.group()))
                && state.source().takes(catalogue.source(o.source()))
                && (state.provisional() || !o.is(ObsStatus.PROVISIONAL));
    }

    /** Whether a figure is of the country that the view is about, if it is about one. */
    boolean concerns(Observation o) {
        return state.country() == null || catalogue.concerns(o.refArea(), state.country());
    }

    /** Codes of all areas that the country of the view is, is part of or holds. */
    List<String> areas() {
        return catalogue.items("ref_area").stream().map(CodeItem::code)
                .filter(area -> catalogue.concerns(area, Objects.requireNonNull(state.country()))).toList();
    }

    /** Those of them that a drawing speaks of. */
    List<String> areas(Topic.Exhibit figure) {
        return areas().stream().filter(area -> figure.speaksOf(area, state.country(), catalogue)).toList();
    }

    /** Whether a figure is of a drawing's indicators, and of the areas it speaks of. */
    boolean belongs(Observation o, Topic.Exhibit figure) {
        return figure.indicators().contains(o.indicator())
                && figure.speaksOf(o.refArea(), state.country(), catalogue);
    }

    /** What a drawing may show of what passes. */
    Extent of(Topic.Exhibit figure, Extent passing) {
        return passing.only(o -> shows(figure, o));
    }

    /** What any drawing of the view may show of what passes; where one sex is chosen, that sex only. */
    Extent listed(Extent passing) {
        Set<Observation> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        drawings().forEach(f -> taken.addAll(ofChosenSex(of(f, passing).kinds().toList())));
        return passing.only(taken::contains);
    }

    /** Where an indicator has sexes and one is chosen, only that one. */
    private List<Observation> ofChosenSex(List<Observation> kinds) {
        Set<String> sexed = kinds.stream().filter(o -> o.sex() != Sex.TOTAL).map(Observation::indicator)
                .collect(Collectors.toSet());
        return state.sex() == null ? kinds : kinds.stream().filter(o -> o.sex() == state.sex()
                || !sexed.contains(o.indicator())).toList();
    }

    private boolean shows(Topic.Exhibit figure, Observation like) {
        Drawing drawing = figure.drawing();
        return figure.indicators().contains(like.indicator()) && drawing.mayShow(like, state.choice());
    }

    /** Whether an event passes: with any part of its course. */
    boolean passes(Event event) {
        return state.events().lists(event, catalogue) && touches(event.timePeriod())
                && state.source().takes(catalogue.source(event.source()));
    }

    private boolean touches(Period period) {
        if (everyYear()) {
            return true;
        }
        @Nullable Integer from = state.from();
        @Nullable Integer to = state.to();
        return period.end().filter(last -> (from == null || last.getYear() >= from)
                && (to == null || period.start().orElse(last).getYear() <= to)).isPresent();
    }

    /** A period that no date is stated for passes only where no years are asked for. */
    private boolean inYears(Period period) {
        if (everyYear()) {
            return true;
        }
        if (period.end().isEmpty()) {
            return false;
        }
        int last = period.end().get().getYear();
        int first = period.start().map(LocalDate::getYear).orElse(last);
        return (state.from() == null || first >= state.from()) && (state.to() == null || last <= state.to());
    }

    private boolean everyYear() {
        return state.from() == null && state.to() == null;
    }
}
