package org.tumen.dashboard.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tumen.chart.drawing.Drawing;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.Passing;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.Extent;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.CodeItem;
import org.tumen.statistics.catalogue.Event;

/** What of a topic's figures and events passes the filters of a view. */
record FigureFilter(Topic topic, ViewState state, Catalogue catalogue) {

    /** The drawings that the view shows, in the order of the page. */
    List<Topic.Exhibit> drawings() {
        Set<String> indicators = state.get(Filters.INDICATOR);
        return topic.exhibits(state.country()).stream()
                .filter(f -> state.focus().exhibit() == null ? indicators.isEmpty()
                        || f.indicators().stream().anyMatch(indicators::contains)
                        : f.key().equals(state.focus().exhibit())).toList();
    }

    /** Whether a figure passes, of whatever place it is. */
    boolean passes(Observation o) {
        return state.passes(o, context());
    }

    /** Whether an event passes. */
    boolean passes(Event event) {
        return state.passes(event, context());
    }

    private Passing.Context context() {
        return new Passing.Context(catalogue, topic.grouped());
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
        return state.get(Filters.SEX).map(sex -> kinds.stream().filter(o -> o.sex() == sex
                || !sexed.contains(o.indicator())).toList()).orElse(kinds);
    }

    private boolean shows(Topic.Exhibit figure, Observation like) {
        Drawing drawing = figure.drawing();
        return figure.indicators().contains(like.indicator()) && drawing.mayShow(like, state.choice());
    }
}
