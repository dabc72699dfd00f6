package org.tumen.dashboard.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.Choice;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;

/**
 * Everything that decides what is on the screen of a topic page. The address carries it.
 *
 * @param from       first year, or null for the first there is
 * @param to         last year, or null for the last there is
 * @param sex        one sex or the total, or null for women and men side by side
 * @param snapshot   date of a stock, or null for the newest
 * @param indicators indicators shown; empty for all of the topic
 * @param groups     first codes of categories shown; empty for all
 * @param country    code of the one country that the page is about, or null for all places
 * @param events     which dated events are shown, and where
 * @param focus      what of the page is looked at
 * @param release    number of the release the view is pinned to, or null for the newest
 */
public record ViewState(@Nullable Integer from, @Nullable Integer to, @Nullable Sex sex, Measure measure,
        Frequency frequency, @Nullable Period snapshot, Set<String> indicators, Set<String> groups,
        @Nullable String country, SourceChoice source, boolean provisional, EventChoice events, Form form,
        @Nullable Integer release, Focus focus) {

    /** What a page shows when its address says nothing. */
    public static final ViewState DEFAULT = new ViewState(null, null, null, Measure.PERSONS, Frequency.ANNUAL, null,
            Set.of(), Set.of(), null, new SourceChoice.Best(), true, EventChoice.NONE, Form.CHART, null, Focus.NONE);

    /** How the figures are to be drawn. */
    public Choice choice() {
        return new Choice(measure, frequency, sex, snapshot, source instanceof SourceChoice.All, country);
    }

    /** The default filters of the same page, in the same form. */
    public ViewState cleared() {
        return DEFAULT.at(country).withForm(form);
    }

    public ViewState withFrom(@Nullable Integer year) {
        return new ViewState(year, to, sex, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, events, form, release, focus);
    }

    public ViewState withTo(@Nullable Integer year) {
        return new ViewState(from, year, sex, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, events, form, release, focus);
    }

    public ViewState withSex(@Nullable Sex one) {
        return new ViewState(from, to, one, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, events, form, release, focus);
    }

    public ViewState withMeasure(Measure other) {
        return new ViewState(from, to, sex, other, frequency, snapshot, indicators, groups, country, source,
                provisional, events, form, release, focus);
    }

    public ViewState withFrequency(Frequency other) {
        return new ViewState(from, to, sex, measure, other, snapshot, indicators, groups, country, source, provisional,
                events, form, release, focus);
    }

    public ViewState withSnapshot(@Nullable Period date) {
        return new ViewState(from, to, sex, measure, frequency, date, indicators, groups, country, source, provisional,
                events, form, release, focus);
    }

    public ViewState withIndicators(Set<String> codes) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, Set.copyOf(codes), groups, country, source,
                provisional, events, form, release, focus);
    }

    public ViewState withGroups(Set<String> codes) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, Set.copyOf(codes), country,
                source, provisional, events, form, release, focus);
    }

    /** The page of this country, or of all places for null, in the same form, years and release. */
    public ViewState at(@Nullable String other) {
        return new ViewState(from, to, null, Measure.PERSONS, Frequency.ANNUAL, null, Set.of(), Set.of(), other,
                new SourceChoice.Best(), true, EventChoice.NONE, form, release, Focus.NONE);
    }

    public ViewState withSource(SourceChoice other) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, groups, country, other,
                provisional, events, form, release, focus);
    }

    public ViewState withProvisional(boolean shown) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, groups, country, source, shown,
                events, form, release, focus);
    }

    public ViewState withEvents(EventChoice other) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, other, form, release, focus);
    }

    public ViewState withForm(Form other) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, events, other, release, focus);
    }

    public ViewState withRelease(@Nullable Integer number) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, events, form, number, focus);
    }

    public ViewState withFocus(Focus other) {
        return new ViewState(from, to, sex, measure, frequency, snapshot, indicators, groups, country, source,
                provisional, events, form, release, other);
    }
}
