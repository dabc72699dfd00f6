package org.tumen.dashboard.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.AgeShares;
import org.tumen.chart.drawing.Drawing;
import org.tumen.chart.drawing.Facts;
import org.tumen.chart.drawing.PartColumns;
import org.tumen.chart.drawing.PlaceLines;
import org.tumen.chart.drawing.Pyramid;
import org.tumen.chart.drawing.Ranking;
import org.tumen.chart.drawing.StudyFindings;
import org.tumen.chart.drawing.TimeColumns;
import org.tumen.chart.drawing.YearColumns;
import org.tumen.chart.map.PlaceMap;
import org.tumen.chart.plot.MapFrame;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.filter.Filter;
import org.tumen.dashboard.filter.Filters;
import org.tumen.dashboard.filter.Inventory;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.release.Release;

/**
 * A page on one subject, declared: which figures it draws, how, what they can be filtered by, and what stands below
 * them. A page that lists events has the filters of events, without a word.
 */
public enum Topic {

    GENDER("gender", List.of(Filters.YEARS, Filters.SEX, Filters.MEASURE, Filters.FREQUENCY,
            Filters.SOURCE, Filters.PROVISIONAL, Filters.EVENTS),
            new Exhibit("arrivals", new TimeColumns(), "arrivals", "arrivals_female_share"),
            new Exhibit("cumulative", new YearColumns(), "arrivals_cumulative"),
            new Exhibit("cumulativeShare", new YearColumns(), "arrivals_cumulative_female_share"),
            new Exhibit("otherPeriods", Facts.ofOtherPeriods(), "arrivals", "arrivals_female_share",
                    "arrivals_cumulative", "arrivals_cumulative_female_share"),
            new Exhibit("otherGender", Facts.all(), "arrivals_family_share", "residents_female_share",
                    "defections_worldwide", "arrivals_outlook")),

    AGE("age", List.of(Filters.SNAPSHOT, Filters.SEX, Filters.SOURCE),
            new Exhibit("pyramid", new Pyramid(), "age_at_entry").ofSnapshots(),
            new Exhibit("snapshots", new AgeShares(), "age_at_entry"),
            new Exhibit("ageShare", new AgeShares(), "age_share"),
            new Exhibit("ageTotals", Facts.ofAllAges(), "age_at_entry"),
            new Exhibit("otherAge", Facts.byAge(), "arrivals")),

    MENTAL_HEALTH("mental-health", List.of(Filters.YEARS, Filters.INDICATOR, Filters.GROUP,
            Filters.SOURCE),
            new Exhibit("conditions", StudyFindings.comparedWith("mental_health_general"), "mental_health",
                    "mental_health_general").grouped(),
            new Exhibit("trauma", StudyFindings.all(), "trauma"),
            new Exhibit("suicides", new YearColumns(), "suicide_deaths"),
            new Exhibit("suicideShare", new YearColumns(), "suicide_death_share"),
            new Exhibit("suicidesInYears", Facts.ofSeveralYears(), "suicide_deaths", "suicide_death_share"),
            new Exhibit("otherHealth", Facts.all(), "mental_health_identified", "mental_health_correlation",
                    "survey_base")),

    RETURNS("returns", List.of(Filters.YEARS, Filters.INDICATOR, Filters.SOURCE, Filters.EVENTS),
            new Exhibit("returns", new YearColumns(), "returns"),
            new Exhibit("estimates", StudyFindings.estimatesAndTotals(), "returns", "returns_estimate"),
            new Exhibit("unaccounted", new YearColumns(), "unaccounted"),
            new Exhibit("intention", StudyFindings.all(), "return_intention"),
            new Exhibit("otherReturns", Facts.all(), "returns_rearrived", "returns_most_by_one_person",
                    "returns_televised", "returns_interviewed", "return_incentive", "return_cases")),

    DESTINATIONS("destinations", List.of(Filters.COUNTRY, Filters.YEARS, Filters.SEX, Filters.INDICATOR,
            Filters.SOURCE, Filters.EVENTS),
            Exhibit.map("world", MapFrame.WORLD),
            Exhibit.map("eastAsia", MapFrame.EAST_ASIA),
            Exhibit.map("europe", MapFrame.EUROPE),
            Exhibit.ofOnePlace("arrivals", new TimeColumns(), "arrivals"),
            Exhibit.ofOnePlace("cumulative", new YearColumns(), "arrivals_cumulative"),
            Exhibit.ofOnePlace("placeEstimates", StudyFindings.all(), "residents_abroad"),
            Exhibit.ofOnePlace("registered", PartColumns.beside(), "unhcr_refugees", "unhcr_asylum_seekers"),
            new Exhibit("residence", Ranking.ofPlaces(), "residence"),
            Exhibit.ofAllPlaces("refugees", new PlaceLines(), "unhcr_refugees"),
            Exhibit.ofAllPlaces("asylumSeekers", new PlaceLines(), "unhcr_asylum_seekers"),
            Exhibit.ofAllPlaces("abroad", PartColumns.beside(), "residents_abroad"),
            new Exhibit("admitted", PartColumns.beside(), "refugees_admitted"),
            new Exhibit("entries", PartColumns.beside(), "entries_recorded"),
            new Exhibit("otherDestinations", Facts.all(), "refugees_admitted_cumulative", "asylum_claims",
                    "asylum_granted", "irregular_entries", "transit_per_year", "moved_to_north", "returned_to_japan",
                    "naturalised", "naturalised_share", "children_northeast_china", "children_northeast_china_unclear"),
            Exhibit.ofOnePlace("otherJourneys", Facts.all(), "repatriated", "journey_cases", "trafficking",
                    "trafficking_price", "trafficking_profit", "residents_female_share", "china_wait", "sea_days",
                    "boat_cases", "safehouses"),
            Exhibit.ofWiderAreas("widerAreas", Facts.all())),

    BACKGROUND("background", List.of(Filters.YEARS, Filters.SEX, Filters.INDICATOR, Filters.SOURCE),
            new Exhibit("origin", Ranking.ofPlaces(), "origin"),
            new Exhibit("originShare", Ranking.ofPlaces(), "origin_share"),
            new Exhibit("originUndated", Facts.ofOtherPeriods(), "origin_share"),
            new Exhibit("occupation", Ranking.ofCategories(), "occupation_before"),
            new Exhibit("occupationShare", Ranking.ofCategories(), "occupation_share"),
            new Exhibit("education", Ranking.ofCategories(), "education_before"),
            new Exhibit("motive", StudyFindings.all(), "motive"),
            new Exhibit("otherBackground", Facts.all(), "origin_arrivals", "origin_arrivals_share",
                    "military_service")),

    SUPPORT("support", List.of(Filters.YEARS, Filters.SEX, Filters.INDICATOR, Filters.SOURCE,
            Filters.EVENTS),
            new Exhibit("settlementMoney", PartColumns.ofPeriodsAsStated(), "settlement_money").withEvents(),
            new Exhibit("settlementDollars", Facts.inUnit("USD"), "settlement_money"),
            new Exhibit("training", Facts.all(), "training_length", "housing_support", "tuition_age_limit"),
            new Exhibit("work", PartColumns.beside(), "activity_rate", "employment_rate", "unemployment_rate"),
            new Exhibit("wages", PartColumns.beside(), "monthly_wage", "monthly_wage_general"),
            new Exhibit("benefits", PartColumns.beside(), "livelihood_recipients"),
            new Exhibit("income", Facts.all(), "livelihood_benefit", "low_income_share", "livelihood_ratio"),
            new Exhibit("discrimination", StudyFindings.all(), "discrimination"),
            new Exhibit("satisfaction", PartColumns.beside(), "life_satisfaction"),
            new Exhibit("dropout", PartColumns.beside(), "school_dropout"),
            new Exhibit("students", PartColumns.beside(), "students"),
            new Exhibit("otherSupport", Facts.all(), "allowance_classes", "intelligence_reward",
                    "attitude_survey_base")),

    JOURNEYS("journeys", List.of(Filters.YEARS, Filters.INDICATOR, Filters.SOURCE, Filters.EVENTS),
            new Exhibit("trafficking", StudyFindings.all(), "trafficking"),
            new Exhibit("prices", Facts.all(), "trafficking_price", "trafficking_profit"),
            new Exhibit("repatriations", Facts.all(), "repatriated", "repatriations_recorded"),
            new Exhibit("cases", Facts.all(), "journey_cases"),
            new Exhibit("waits", Facts.all(), "china_wait", "sea_days"),
            new Exhibit("crossings", PartColumns.beside(), "border_crossings"),
            new Exhibit("otherJourneys", Facts.all(), "dmz_soldiers", "boat_cases", "safehouses")),

    CULTURE("culture", List.of(Filters.YEARS, Filters.KIND, Filters.PLACE, Filters.SIZE,
            Filters.OUTCOME, Filters.MADE_BY)),

    SOURCES("sources", List.of(Filters.SOURCE_KIND),
            List.of(Part.METHOD, Part.TERMS, Part.ALL_SOURCES, Part.ALL_NOTES, Part.TIMELINE));

    /**
     * One chart, or list of facts, of a page.
     *
     * @param key        names its texts
     * @param indicators what it draws
     * @param traits     what is particular to it
     */
    public record Exhibit(String key, Scope scope, Drawing drawing, List<String> indicators, Set<Trait> traits) {
        Exhibit(String key, Drawing drawing, String... indicators) {
            this(key, Scope.ANYWHERE, drawing, List.of(indicators), Set.of());
        }

        /** The same, with its events marked always. */
        Exhibit withEvents() {
            return with(Trait.MARKED);
        }

        /** The same, with the dates of its figures to be chosen as snapshots. */
        Exhibit ofSnapshots() {
            return with(Trait.SNAPSHOTS);
        }

        /** The same, with categories that fall into groups; the database counts its figures by them. */
        Exhibit grouped() {
            return with(Trait.GROUPED);
        }

        private Exhibit with(Trait trait) {
            return new Exhibit(key, scope, drawing, indicators, Set.of(trait));
        }

        /** Whether it is not to be read without the events that matter to it. */
        public boolean marked() {
            return traits.contains(Trait.MARKED);
        }

        static Exhibit map(String key, MapFrame frame) {
            return new Exhibit(key, Scope.ALL_PLACES, PlaceMap.of(frame), PlaceMap.INDICATORS, Set.of());
        }

        static Exhibit ofAllPlaces(String key, Drawing drawing, String... indicators) {
            return new Exhibit(key, Scope.ALL_PLACES, drawing, List.of(indicators), Set.of());
        }

        static Exhibit ofOnePlace(String key, Drawing drawing, String... indicators) {
            return new Exhibit(key, Scope.ONE_PLACE, drawing, List.of(indicators), Set.of());
        }

        /** What is known of areas that hold the country among others, of any indicator that its page draws. */
        static Exhibit ofWiderAreas(String key, Drawing drawing) {
            return new Exhibit(key, Scope.WIDER_AREAS, drawing, List.of(), Set.of());
        }

        private Exhibit drawing(List<String> all) {
            return scope == Scope.WIDER_AREAS ? new Exhibit(key, scope, drawing, all, traits) : this;
        }

        /** Whether figures of this area belong here on the page of a country, or for null of all places. */
        public boolean speaksOf(String area, @Nullable String country, Catalogue catalogue) {
            return country == null || catalogue.within(area, country) != (scope == Scope.WIDER_AREAS);
        }
    }

    /** What is particular to an exhibit. */
    enum Trait {
        MARKED, SNAPSHOTS, GROUPED
    }

    /** The pages of a topic of several countries on which an exhibit stands. */
    enum Scope {
        ALL_PLACES(false, true), ONE_PLACE(true, false), WIDER_AREAS(true, false), ANYWHERE(true, true);

        private final boolean ofCountry;
        private final boolean ofAll;

        Scope(boolean ofCountry, boolean ofAll) {
            this.ofCountry = ofCountry;
            this.ofAll = ofAll;
        }
    }

    private final String path;
    private final List<Filter<?>> filters;
    private final List<Exhibit> exhibits;
    private final List<Part> parts;

    /** A page of figures and events. */
    Topic(String path, List<Filter<?>> filters, Exhibit... exhibits) {
        this(path, filters, List.of(exhibits), Part.OF_FIGURES);
    }

    /** A page of other things than figures. */
    Topic(String path, List<Filter<?>> filters, List<Part> parts) {
        this(path, filters, List.of(), parts);
    }

    Topic(String path, List<Filter<?>> filters, List<Exhibit> exhibits, List<Part> parts) {
        this.path = path;
        this.filters = Stream.concat(filters.stream(), parts.contains(Part.TIMELINE) ? Filters.OF_EVENTS.stream()
                : Stream.of()).distinct().toList();
        List<String> ofCountries = exhibits.stream().filter(f -> f.scope().ofCountry)
                .flatMap(f -> f.indicators().stream()).distinct().toList();
        this.exhibits = exhibits.stream().map(f -> f.drawing(ofCountries)).toList();
        this.parts = parts;
    }

    /** The topic's address and its code in the data package. */
    public String path() {
        return path;
    }

    /** What its files are named after, with the code of the country that they are about; null for all places. */
    public String fileName(@Nullable String country) {
        return country == null ? path : path + "-" + country;
    }

    /** What it can be filtered by, in order: what it declares, and where events are listed, what is said of them. */
    public List<Filter<?>> filters() {
        return filters;
    }

    /** Whether it can be filtered so. */
    public boolean has(Filter<?> filter) {
        return filters.contains(filter);
    }

    /** The choices that these figures, or one of each kind of them, leave to its filters; the releases newest first. */
    public Choices choices(List<Observation> figures, Catalogue catalogue, List<Release> releases) {
        List<String> countries = has(Filters.COUNTRY)
                ? catalogue.countries().stream().map(Country::refArea).toList() : List.of();
        List<Event> events = Stream.concat(events(catalogue, null).stream(), countries.stream()
                .flatMap(c -> events(catalogue, c).stream())).distinct().toList();
        return Choices.of(filters,
                new Inventory(figures, events, indicators(null), snapshots(), grouped(), false, catalogue),
                new Inventory(figures, events, indicators(Country.HOME), snapshots(), grouped(), true, catalogue),
                new ReleasesToPin(releases));
    }

    /** What its page draws, in order. */
    public List<Exhibit> exhibits() {
        return exhibits(null);
    }

    /** What the page of a country draws, or for null that of all places. */
    public List<Exhibit> exhibits(@Nullable String place) {
        return exhibits.stream().filter(f -> place == null ? f.scope().ofAll : f.scope().ofCountry).toList();
    }

    /** What any of its pages draws. */
    public List<Exhibit> allExhibits() {
        return exhibits;
    }

    /** What stands below the exhibits, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Its events and works, the newest first; where a country is named, all that is known of that country. */
    public List<Event> events(Catalogue catalogue, @Nullable String place) {
        return (place == null ? catalogue.eventsOf(path) : catalogue.eventsAt(place)).stream()
                .sorted(Event.NEWEST_FIRST).toList();
    }

    /** All indicators that the page of a country draws, or for null that of all places. */
    public List<String> indicators(@Nullable String place) {
        return exhibits(place).stream().flatMap(f -> f.indicators().stream()).distinct().toList();
    }

    /** All indicators that any of its pages draws. */
    public List<String> indicators() {
        return exhibits.stream().flatMap(f -> f.indicators().stream()).distinct().toList();
    }

    /** The indicators whose dates can be chosen as snapshots. */
    List<String> snapshots() {
        return ofTrait(Trait.SNAPSHOTS);
    }

    /** The indicators whose categories fall into groups. */
    public List<String> grouped() {
        return ofTrait(Trait.GROUPED);
    }

    private List<String> ofTrait(Trait trait) {
        return exhibits.stream().filter(f -> f.traits().contains(trait)).flatMap(f -> f.indicators().stream()).toList();
    }

    /** The topic at this address, if there is one. */
    public static Optional<Topic> at(String path) {
        return Arrays.stream(values()).filter(t -> t.path.equals(path)).findFirst();
    }
}
