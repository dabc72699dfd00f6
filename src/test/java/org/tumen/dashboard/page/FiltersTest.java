package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tumen.chart.drawing.Frequency;
import org.tumen.chart.drawing.Measure;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.GroupSize;
import org.tumen.dashboard.filter.MadeBy;
import org.tumen.dashboard.filter.SourceChoice;
import org.tumen.dashboard.topic.Topic;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.Shown;

/** Every filter of every topic changes the figures, the address and the chips, and can be taken back. */
class FiltersTest extends Browserless {

    /** A control, set to a value, and the query that this makes. */
    record Filter(String page, Class<? extends Component> control, String label, Object value, String query) {
        @Override
        public String toString() {
            return page + "?" + query;
        }
    }

    private static final String EVENTS = "Mark events in the charts";
    private static final String KIND = "Kind of event or work";
    private static final String PLACE = "Place";
    private static final String PEOPLE = "People";
    private static final String OUTCOME = "Outcome";
    private static final String MADE_BY = "Made by";
    private static final String TEXT = "Search in events and works";
    private static final String SOURCE_KIND = "Kind of source";
    private static final String TEXT_OF_SOURCES = "Search in sources, notes and events";

    static final List<Filter> FILTERS = List.of(
            new Filter("gender", IntegerField.class, "From year", 2010, "from=2010"),
            new Filter("gender", IntegerField.class, "To year", 2015, "to=2015"),
            new Filter("gender", RadioButtonGroup.class, "Sex", Optional.of(Sex.FEMALE), "sex=F"),
            new Filter("gender", RadioButtonGroup.class, "Sex", Optional.of(Sex.MALE), "sex=M"),
            new Filter("gender", RadioButtonGroup.class, "Sex", Optional.of(Sex.TOTAL), "sex=_T"),
            new Filter("gender", RadioButtonGroup.class, "Measure", Measure.SHARE, "measure=share"),
            new Filter("gender", RadioButtonGroup.class, "Measure", Measure.WOMEN, "measure=women"),
            new Filter("gender", RadioButtonGroup.class, "Periods", Frequency.HALF_YEARLY, "freq=S"),
            new Filter("gender", RadioButtonGroup.class, "Periods", Frequency.QUARTERLY, "freq=Q"),
            new Filter("gender", Select.class, "Source", new SourceChoice.All(), "source=all"),
            new Filter("gender", Select.class, "Source", new SourceChoice.Only("MOU"), "source=MOU"),
            new Filter("gender", Select.class, "Source", new SourceChoice.Only("WIKIPEDIA"), "source=WIKIPEDIA"),
            new Filter("gender", Checkbox.class, "With provisional figures", false, "provisional=no"),
            new Filter("gender", Checkbox.class, EVENTS, true, "events=yes"),
            new Filter("age", RadioButtonGroup.class, "As of", Optional.of(Period.parse("2020-09")),
                    "time_period=2020-09"),
            new Filter("age", RadioButtonGroup.class, "Sex", Optional.of(Sex.MALE), "sex=M"),
            new Filter("age", Select.class, "Source", new SourceChoice.Only("WIKIPEDIA"), "source=WIKIPEDIA"),
            new Filter("mental-health", IntegerField.class, "From year", 2017, "from=2017"),
            new Filter("mental-health", IntegerField.class, "To year", 2016, "to=2016"),
            new Filter("mental-health", CheckboxGroup.class, "What is shown", Set.of("trauma"), "indicator=trauma"),
            new Filter("mental-health", CheckboxGroup.class, "Condition", Set.of("PTSD", "SLEEP"),
                    "category=PTSD%2CSLEEP"),
            new Filter("mental-health", Select.class, "Source", new SourceChoice.Only("LEE_2020"), "source=LEE_2020"),
            new Filter("mental-health", CheckboxGroup.class, KIND, Set.of(Event.Kind.STUDY), "kind=study"),
            new Filter("mental-health", TextField.class, TEXT, "women", "text=women"),
            new Filter("returns", IntegerField.class, "From year", 2015, "from=2015"),
            new Filter("returns", IntegerField.class, "To year", 2015, "to=2015"),
            new Filter("returns", CheckboxGroup.class, "What is shown", Set.of("returns"), "indicator=returns"),
            new Filter("returns", Select.class, "Source", new SourceChoice.All(), "source=all"),
            new Filter("returns", Select.class, "Source", new SourceChoice.Only("MOU"), "source=MOU"),
            new Filter("returns", Checkbox.class, EVENTS, true, "events=yes"),
            new Filter("destinations", Checkbox.class, EVENTS, true, "events=yes"),
            new Filter("support", Checkbox.class, EVENTS, true, "events=yes"),
            new Filter("journeys", Checkbox.class, EVENTS, true, "events=yes"),
            new Filter("gender", CheckboxGroup.class, KIND, Set.of(Event.Kind.LAW), "kind=law"),
            new Filter("gender", CheckboxGroup.class, PLACE, Set.of("CN"), "place=CN"),
            new Filter("gender", RadioButtonGroup.class, PEOPLE, Optional.of(GroupSize.HUNDREDS), "people=100-"),
            new Filter("gender", CheckboxGroup.class, OUTCOME, Set.of("SENT_SOUTH"), "outcome=SENT_SOUTH"),
            new Filter("gender", TextField.class, TEXT, "border", "text=border"),
            new Filter("returns", CheckboxGroup.class, PLACE, Set.of("KP"), "place=KP"),
            new Filter("returns", RadioButtonGroup.class, PEOPLE, Optional.of(GroupSize.FEW), "people=2-9"),
            new Filter("destinations", CheckboxGroup.class, PLACE, Set.of("MN", "TH"), "place=MN%2CTH"),
            new Filter("destinations", RadioButtonGroup.class, PEOPLE, Optional.of(GroupSize.TENS), "people=10-99"),
            new Filter("background", CheckboxGroup.class, KIND, Set.of(Event.Kind.STUDY), "kind=study"),
            new Filter("background", CheckboxGroup.class, PLACE, Set.of("CN"), "place=CN"),
            new Filter("background", TextField.class, TEXT, "women", "text=women"),
            new Filter("support", RadioButtonGroup.class, PEOPLE, Optional.of(GroupSize.TENS), "people=10-99"),
            new Filter("sources", CheckboxGroup.class, KIND, Set.of(Event.Kind.STUDY), "kind=study"),
            new Filter("returns", CheckboxGroup.class, KIND, Set.of(Event.Kind.INCIDENT), "kind=incident"),
            new Filter("returns", CheckboxGroup.class, OUTCOME, Set.of("WENT_NORTH"), "outcome=WENT_NORTH"),
            new Filter("returns", TextField.class, TEXT, "interview", "text=interview"),
            new Filter("destinations", CheckboxGroup.class, KIND, Set.of(Event.Kind.LAW, Event.Kind.CASE),
                    "kind=case%2Claw"),
            new Filter("destinations", CheckboxGroup.class, OUTCOME, Set.of("ADMITTED"), "outcome=ADMITTED"),
            new Filter("destinations", TextField.class, TEXT, "몽골", "text=%EB%AA%BD%EA%B3%A8"),
            new Filter("support", CheckboxGroup.class, KIND, Set.of(Event.Kind.LAW), "kind=law"),
            new Filter("support", TextField.class, TEXT, "1962", "text=1962"),
            new Filter("journeys", CheckboxGroup.class, KIND, Set.of(Event.Kind.CASE), "kind=case"),
            new Filter("journeys", CheckboxGroup.class, PLACE, Set.of("VN", "LA"), "place=LA%2CVN"),
            new Filter("journeys", RadioButtonGroup.class, PEOPLE, Optional.of(GroupSize.HUNDREDS), "people=100-"),
            new Filter("journeys", CheckboxGroup.class, OUTCOME, Set.of("REPATRIATED", "SENT_TO_CHINA"),
                    "outcome=REPATRIATED%2CSENT_TO_CHINA"),
            new Filter("culture", IntegerField.class, "From year", 2015, "from=2015"),
            new Filter("culture", IntegerField.class, "To year", 2012, "to=2012"),
            new Filter("culture", CheckboxGroup.class, KIND, Set.of(Event.Kind.FILM), "kind=film"),
            new Filter("culture", RadioButtonGroup.class, MADE_BY, Optional.of(MadeBy.DEFECTORS), "by_defectors=yes"),
            new Filter("culture", RadioButtonGroup.class, MADE_BY, Optional.of(MadeBy.NOT_KNOWN),
                    "by_defectors=unknown"),
            new Filter("culture", TextField.class, TEXT, "documentary", "text=documentary"),
            new Filter("journeys", TextField.class, TEXT, "SHENYANG consulate", "text=SHENYANG%20consulate"),
            new Filter("destinations", IntegerField.class, "From year", 2020, "from=2020"),
            new Filter("destinations", IntegerField.class, "To year", 2010, "to=2010"),
            new Filter("destinations", RadioButtonGroup.class, "Sex", Optional.of(Sex.FEMALE), "sex=F"),
            new Filter("destinations", CheckboxGroup.class, "What is shown", Set.of("residence"),
                    "indicator=residence"),
            new Filter("destinations", Select.class, "Source", new SourceChoice.Only("UNHCR"), "source=UNHCR"),
            new Filter("background", IntegerField.class, "From year", 2020, "from=2020"),
            new Filter("background", IntegerField.class, "To year", 2018, "to=2018"),
            new Filter("background", RadioButtonGroup.class, "Sex", Optional.of(Sex.MALE), "sex=M"),
            new Filter("background", CheckboxGroup.class, "What is shown", Set.of("motive"), "indicator=motive"),
            new Filter("background", Select.class, "Source", new SourceChoice.Only("MOU"), "source=MOU"),
            new Filter("support", IntegerField.class, "From year", 2015, "from=2015"),
            new Filter("support", IntegerField.class, "To year", 2015, "to=2015"),
            new Filter("support", RadioButtonGroup.class, "Sex", Optional.of(Sex.FEMALE), "sex=F"),
            new Filter("support", CheckboxGroup.class, "What is shown", Set.of("monthly_wage"),
                    "indicator=monthly_wage"),
            new Filter("support", Select.class, "Source", new SourceChoice.Only("HANA"), "source=HANA"),
            new Filter("journeys", IntegerField.class, "From year", 2015, "from=2015"),
            new Filter("journeys", IntegerField.class, "To year", 2015, "to=2015"),
            new Filter("journeys", CheckboxGroup.class, "What is shown", Set.of("trafficking"),
                    "indicator=trafficking"),
            new Filter("journeys", Select.class, "Source", new SourceChoice.Only("KFI_2019"), "source=KFI_2019"),
            new Filter("sources", CheckboxGroup.class, SOURCE_KIND, Set.of(Source.Kind.PRESS), "source_kind=press"),
            new Filter("sources", TextField.class, TEXT_OF_SOURCES, "herald", "text=herald"));

    /** One after the other on the same page, because opening it is what takes the time. */
    @ParameterizedTest
    @FieldSource("FILTERS")
    void changesThePageAndItsAddressAndIsTakenBack(Filter filter) {
        open(filter.page());
        List<Shown> before = rows();
        List<?> unchanged = changed(filter);

        set(filter);

        List<Shown> rows = rows();
        List<?> changed = changed(filter);
        List<String> sentences = sentences();
        List<String> chips = chips();
        assertThat(changed).isNotEmpty().isNotEqualTo(unchanged);
        assertThat(rows.isEmpty()).isNotEqualTo(withFigures(filter));
        assertThat(address()).isEqualTo(filter.page() + "?" + filter.query());
        assertThat(chips).hasSize(filter.value() instanceof Set<?> several ? several.size() : 1);

        while (!chips().isEmpty()) {
            _click(all(NativeButton.class).stream().filter(b -> b.hasClassName("chip")).findFirst().orElseThrow());
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(changed(filter)).isEqualTo(unchanged);
        assertThat(address()).isEqualTo(filter.page());
        close();

        open(filter.page() + "?" + filter.query());

        assertThat(rows()).isEqualTo(rows);
        assertThat(changed(filter)).isEqualTo(changed);
        assertThat(sentences()).isEqualTo(sentences);
        assertThat(chips()).isEqualTo(chips);
        assertThat(notices()).isEmpty();
    }

    @Test
    void everyPageCanBeSeenAsItWasPublished() {
        open("gender?from=2025&to=2025&sex=_T");

        set(new Filter("gender", Select.class, "As published on", Optional.of(1), "release=1"));

        assertThat(rows()).anySatisfy(r -> assertThat(r.figure().value()).isEqualByComparingTo("224"));
        assertThat(address()).contains("release=1");
        assertThat(chips()).contains("2026-02-03 (release 1)");
        assertThat(notices()).singleElement().asString().contains("release 1");
    }

    @Test
    void everyFilterOfEveryTopicIsTried() {
        for (Topic topic : Topic.values()) {
            open(topic.path());
            assertThat(controls()).as(topic.path()).containsExactlyInAnyOrderElementsOf(
                    Stream.of(Stream.of("As published on"),
                            // Another country is another page: CountryPagesTest goes there.
                            Stream.of("Country").filter(c -> topic.has(Filters.COUNTRY)), FILTERS.stream()
                                    .filter(f -> f.page().equals(topic.path())).map(Filter::label).distinct())
                            .flatMap(s -> s).toList());
            close();
        }
    }

    @Test
    void clearAllTakesEveryFilterBackButNotTheForm() {
        open("gender?sex=F&from=2010&to=2020&source=MOU&form=table");
        assertThat(chips()).hasSize(4);

        _click(_get(NativeButton.class, s -> s.withClasses("clear")));

        assertThat(chips()).isEmpty();
        assertThat(address()).isEqualTo("gender?form=table");
        assertThat(year("From year").getValue()).as("the first there is").isEqualTo(1989);
    }

    /** A button beside a year steps from what the field has. */
    @Test
    void yearsBeginFromTheFirstAndTheLastOfTheFigures() {
        open("gender");

        assertThat(year("From year").getValue()).isEqualTo(1989).isEqualTo(year("From year").getMin());
        assertThat(year("To year").getValue()).isEqualTo(2025).isEqualTo(year("To year").getMax());
        _setValue(year("To year"), 2024, true);
        assertThat(address()).isEqualTo("gender?to=2024");
        assertThat(rows()).isNotEmpty();
        _setValue(year("To year"), 2025, true);
        assertThat(address()).as("what leaves nothing out").isEqualTo("gender");
        assertThat(chips()).isEmpty();
        _setValue(year("From year"), null, true);
        assertThat(year("From year").getValue()).isEqualTo(1989);
    }

    @ParameterizedTest
    @EnumSource
    void yearsAreThoseOfTheFigures(Topic topic) {
        open(topic.path());
        if (topic.has(Filters.YEARS) && !topic.exhibits().isEmpty()) {
            List<Integer> ends = rows().stream().flatMap(s -> s.figure().timePeriod().end().stream())
                    .map(LocalDate::getYear).toList();

            assertThat(year("To year").getValue()).isEqualTo(Collections.max(ends));
            assertThat(year("From year").getValue()).isLessThanOrEqualTo(Collections.min(ends));
            _setValue(year("To year"), year("To year").getValue() - 1, true);
            assertThat(rows()).as("one step before the last").isNotEmpty();
        }
    }

    private static IntegerField year(String label) {
        return _get(IntegerField.class, s -> s.withLabel(label));
    }

    @Test
    void filtersNarrowTogether() {
        open("gender");
        set(FILTERS.get(0));
        set(FILTERS.get(2));

        assertThat(address()).isEqualTo("gender?sex=F&from=2010");
        assertThat(rows().stream().filter(s -> s.figure().indicator().equals("arrivals"))).isNotEmpty()
                .allMatch(s -> s.figure().sex() == Sex.FEMALE);
    }

    @Test
    void aYearAfterTheLastIsRefusedInPlace() {
        open("gender?to=2010");
        List<Shown> before = rows();

        IntegerField from = _get(IntegerField.class, s -> s.withLabel("From year"));
        _setValue(from, 2015, true);

        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).isEqualTo("The first year must not be after the last.");
        assertThat(rows()).isEqualTo(before);
        assertThat(address()).isNull();
    }

    @Test
    void aYearWithoutFiguresIsRefusedInPlace() {
        open("gender");

        IntegerField to = _get(IntegerField.class, s -> s.withLabel("To year"));
        _setValue(to, 1066, true);

        assertThat(to.isInvalid()).isTrue();
        assertThat(address()).isNull();
    }

    @Test
    void filtersThatLeaveNothingSaySo() {
        open("gender?source=WIKIPEDIA&freq=Q");

        assertThat(sentences()).contains("Nothing is published for these filters.");
    }

    private static boolean withFigures(Filter filter) {
        return !Topic.at(filter.page()).orElseThrow().exhibits().isEmpty();
    }

    /** What this filter is there to change: the figures, the events marked in the charts, or those listed. */
    private static List<?> changed(Filter filter) {
        return switch (filter.label()) {
            case EVENTS -> markedEvents();
            case KIND, PLACE, PEOPLE, OUTCOME, MADE_BY, TEXT -> timeline();
            case SOURCE_KIND, TEXT_OF_SOURCES -> all(SourceEntry.class).stream().map(Component::getId).toList();
            default -> withFigures(filter) ? rows() : timeline();
        };
    }

    @SuppressWarnings("unchecked")
    private static void set(Filter filter) {
        Component control = _get(filter.control(), s -> s.withLabel(filter.label()));
        _setValue((AbstractField<?, Object>) control, filter.value(), true);
    }

    private static List<String> controls() {
        Component panel = _get(FilterPanel.class);
        return _find(panel, Component.class).stream().filter(c -> c instanceof AbstractField<?, ?>)
                .filter(c -> c.getParent().filter(p -> p instanceof CheckboxGroup<?>).isEmpty())
                .map(c -> c.getElement().getProperty("label", "")).filter(l -> !l.isEmpty()).toList();
    }
}
