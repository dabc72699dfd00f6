package org.tumen.dashboard.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.drawing.AgeShares;
import org.tumen.chart.drawing.Drawing;
import org.tumen.chart.drawing.Facts;
import org.tumen.chart.drawing.Findings;
import org.tumen.chart.drawing.PartColumns;
import org.tumen.chart.drawing.PlaceLines;
import org.tumen.chart.drawing.Pyramid;
import org.tumen.chart.drawing.Ranking;
import org.tumen.chart.drawing.TimeColumns;
import org.tumen.chart.drawing.YearColumns;
import org.tumen.chart.map.PlaceMap;
import org.tumen.chart.plot.MapFrame;
import org.tumen.statistics.FigureCount;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Event;

/**
 * A page on one subject, declared: which figures it draws, how, what they can be filtered by, and what stands below
 * them. A page that lists events has the filters of events, without a word.
 */
public enum Topic {

    GENDER("gender", Set.of(FilterKind.YEARS, FilterKind.SEX, FilterKind.MEASURE, FilterKind.FREQUENCY,
            FilterKind.SOURCE, FilterKind.PROVISIONAL, FilterKind.EVENTS),
            new Figure("arrivals", new TimeColumns(), "arrivals", "arrivals_female_share"),
            new Figure("cumulative", new YearColumns(), "arrivals_cumulative"),
            new Figure("cumulativeShare", new YearColumns(), "arrivals_cumulative_female_share"),
            new Figure("otherPeriods", Facts.ofOtherPeriods(), "arrivals", "arrivals_female_share",
                    "arrivals_cumulative"),
            new Figure("otherGender", Facts.all(), "arrivals_family_share", "residents_female_share",
                    "defections_worldwide", "arrivals_outlook")),

    AGE("age", Set.of(FilterKind.SNAPSHOT, FilterKind.SEX, FilterKind.SOURCE),
            new Figure("pyramid", new Pyramid(), "age_at_entry"),
            new Figure("snapshots", new AgeShares(), "age_at_entry"),
            new Figure("ageShare", new AgeShares(), "age_share"),
            new Figure("ageTotals", Facts.ofAllAges(), "age_at_entry"),
            new Figure("otherAge", Facts.byAge(), "arrivals")),

    MENTAL_HEALTH("mental-health", Set.of(FilterKind.YEARS, FilterKind.INDICATOR, FilterKind.GROUP,
            FilterKind.SOURCE),
            new Figure("conditions", Findings.comparedWith("mental_health_general"), "mental_health",
                    "mental_health_general"),
            new Figure("trauma", Findings.all(), "trauma"),
            new Figure("suicides", new YearColumns(), "suicide_deaths"),
            new Figure("suicideShare", new YearColumns(), "suicide_death_share"),
            new Figure("suicidesInYears", Facts.ofSeveralYears(), "suicide_deaths", "suicide_death_share"),
            new Figure("otherHealth", Facts.all(), "mental_health_identified", "mental_health_correlation",
                    "survey_base")),

    RETURNS("returns", Set.of(FilterKind.YEARS, FilterKind.INDICATOR, FilterKind.SOURCE, FilterKind.EVENTS),
            new Figure("returns", new YearColumns(), "returns"),
            new Figure("estimates", Findings.estimatesAndTotals(), "returns", "returns_estimate"),
            new Figure("unaccounted", new YearColumns(), "unaccounted"),
            new Figure("intention", Findings.all(), "return_intention"),
            new Figure("otherReturns", Facts.all(), "returns_rearrived", "returns_most_by_one_person",
                    "returns_televised", "returns_interviewed", "return_incentive", "return_cases")),

    DESTINATIONS("destinations", Set.of(FilterKind.COUNTRY, FilterKind.YEARS, FilterKind.SEX, FilterKind.INDICATOR,
            FilterKind.SOURCE, FilterKind.EVENTS),
            Figure.map("world", MapFrame.WORLD),
            Figure.map("eastAsia", MapFrame.EAST_ASIA),
            Figure.map("europe", MapFrame.EUROPE),
            Figure.ofOnePlace("arrivals", new TimeColumns(), "arrivals"),
            Figure.ofOnePlace("cumulative", new YearColumns(), "arrivals_cumulative"),
            Figure.ofOnePlace("placeEstimates", Findings.all(), "residents_abroad"),
            Figure.ofOnePlace("registered", PartColumns.beside(), "unhcr_refugees", "unhcr_asylum_seekers"),
            new Figure("residence", Ranking.ofPlaces(), "residence"),
            Figure.ofAllPlaces("refugees", new PlaceLines(), "unhcr_refugees"),
            Figure.ofAllPlaces("asylumSeekers", new PlaceLines(), "unhcr_asylum_seekers"),
            Figure.ofAllPlaces("abroad", PartColumns.beside(), "residents_abroad"),
            new Figure("admitted", PartColumns.beside(), "refugees_admitted"),
            new Figure("entries", PartColumns.beside(), "entries_recorded"),
            new Figure("otherDestinations", Facts.all(), "refugees_admitted_cumulative", "asylum_claims",
                    "asylum_granted", "irregular_entries", "transit_per_year", "moved_to_north", "returned_to_japan",
                    "naturalised", "naturalised_share", "children_northeast_china", "children_northeast_china_unclear"),
            Figure.ofOnePlace("otherJourneys", Facts.all(), "repatriated", "journey_cases", "trafficking",
                    "trafficking_price", "trafficking_profit", "residents_female_share", "china_wait", "sea_days",
                    "boat_cases", "safehouses"),
            Figure.ofWiderAreas("widerAreas", Facts.all())),

    BACKGROUND("background", Set.of(FilterKind.YEARS, FilterKind.SEX, FilterKind.INDICATOR, FilterKind.SOURCE),
            new Figure("origin", Ranking.ofPlaces(), "origin"),
            new Figure("originShare", Ranking.ofPlaces(), "origin_share"),
            new Figure("originUndated", Facts.ofOtherPeriods(), "origin_share"),
            new Figure("occupation", Ranking.ofCategories(), "occupation_before"),
            new Figure("occupationShare", Ranking.ofCategories(), "occupation_share"),
            new Figure("education", Ranking.ofCategories(), "education_before"),
            new Figure("motive", Findings.all(), "motive"),
            new Figure("otherBackground", Facts.all(), "origin_arrivals", "origin_arrivals_share",
                    "military_service")),

    SUPPORT("support", Set.of(FilterKind.YEARS, FilterKind.SEX, FilterKind.INDICATOR, FilterKind.SOURCE,
            FilterKind.EVENTS),
            new Figure("settlementMoney", PartColumns.ofPeriodsAsStated(), "settlement_money").withEvents(),
            new Figure("settlementDollars", Facts.inUnit("USD"), "settlement_money"),
            new Figure("training", Facts.all(), "training_length", "housing_support", "tuition_age_limit"),
            new Figure("work", PartColumns.beside(), "activity_rate", "employment_rate", "unemployment_rate"),
            new Figure("wages", PartColumns.beside(), "monthly_wage", "monthly_wage_general"),
            new Figure("benefits", PartColumns.beside(), "livelihood_recipients"),
            new Figure("income", Facts.all(), "livelihood_benefit", "low_income_share", "livelihood_ratio"),
            new Figure("discrimination", Findings.all(), "discrimination"),
            new Figure("satisfaction", PartColumns.beside(), "life_satisfaction"),
            new Figure("dropout", PartColumns.beside(), "school_dropout"),
            new Figure("students", PartColumns.beside(), "students"),
            new Figure("otherSupport", Facts.all(), "allowance_classes", "intelligence_reward",
                    "attitude_survey_base")),

    JOURNEYS("journeys", Set.of(FilterKind.YEARS, FilterKind.INDICATOR, FilterKind.SOURCE, FilterKind.EVENTS),
            new Figure("trafficking", Findings.all(), "trafficking"),
            new Figure("prices", Facts.all(), "trafficking_price", "trafficking_profit"),
            new Figure("repatriations", Facts.all(), "repatriated", "repatriations_recorded"),
            new Figure("cases", Facts.all(), "journey_cases"),
            new Figure("waits", Facts.all(), "china_wait", "sea_days"),
            new Figure("crossings", PartColumns.beside(), "border_crossings"),
            new Figure("otherJourneys", Facts.all(), "dmz_soldiers", "boat_cases", "safehouses")),

    CULTURE("culture", Set.of(FilterKind.YEARS, FilterKind.MADE_BY)),

    SOURCES("sources", Set.of(FilterKind.SOURCE_KIND),
            List.of(Part.METHOD, Part.TERMS, Part.ALL_SOURCES, Part.ALL_NOTES, Part.TIMELINE));

    /**
     * One figure of a page.
     *
     * @param key        names its texts
     * @param indicators what it draws
     * @param marked     whether it is not to be read without the events that matter to it
     */
    public record Figure(String key, Scope scope, Drawing drawing, List<String> indicators, boolean marked) {
        Figure(String key, Drawing drawing, String... indicators) {
            this(key, Scope.ANYWHERE, drawing, List.of(indicators), false);
        }

        /** The same, with its events marked always. */
        Figure withEvents() {
            return new Figure(key, scope, drawing, indicators, true);
        }

        static Figure map(String key, MapFrame frame) {
            return new Figure(key, Scope.ALL_PLACES, PlaceMap.of(frame), PlaceMap.INDICATORS, false);
        }

        static Figure ofAllPlaces(String key, Drawing drawing, String... indicators) {
            return new Figure(key, Scope.ALL_PLACES, drawing, List.of(indicators), false);
        }

        static Figure ofOnePlace(String key, Drawing drawing, String... indicators) {
            return new Figure(key, Scope.ONE_PLACE, drawing, List.of(indicators), false);
        }

        /** What is known of areas that hold the country among others, of any indicator that its page draws. */
        static Figure ofWiderAreas(String key, Drawing drawing) {
            return new Figure(key, Scope.WIDER_AREAS, drawing, List.of(), false);
        }

        private Figure drawing(List<String> all) {
            return scope == Scope.WIDER_AREAS ? new Figure(key, scope, drawing, all, marked) : this;
        }

        /** Whether figures of this area belong here on the page of a country, or for null of all places. */
        public boolean speaksOf(String area, @Nullable String country, Catalogue catalogue) {
            return country == null || catalogue.within(area, country) != (scope == Scope.WIDER_AREAS);
        }
    }

    /** On which pages of a topic of several countries a figure stands. */
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
    private final Set<FilterKind> filters;
    private final List<Figure> figures;
    private final List<Part> parts;

    /** A page of figures and events. */
    Topic(String path, Set<FilterKind> filters, Figure... figures) {
        this(path, filters, List.of(figures), Part.OF_FIGURES);
    }

    /** A page of other things than figures. */
    Topic(String path, Set<FilterKind> filters, List<Part> parts) {
        this(path, filters, List.of(), parts);
    }

    Topic(String path, Set<FilterKind> filters, List<Figure> figures, List<Part> parts) {
        this.path = path;
        this.filters = filters;
        List<String> ofCountries = figures.stream().filter(f -> f.scope().ofCountry)
                .flatMap(f -> f.indicators().stream()).distinct().toList();
        this.figures = figures.stream().map(f -> f.drawing(ofCountries)).toList();
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

    /** Whether it can be filtered so: as it declares, and where events are listed, by what is said of them. */
    public boolean has(FilterKind kind) {
        return filters.contains(kind) || kind.ofEvents() && parts.contains(Part.TIMELINE);
    }

    /** What its page draws, in order. */
    public List<Figure> figures() {
        return figures(null);
    }

    /** What the page of a country draws, or for null that of all places. */
    public List<Figure> figures(@Nullable String place) {
        return figures.stream().filter(f -> place == null ? f.scope().ofAll : f.scope().ofCountry).toList();
    }

    /** What any of its pages draws. */
    public List<Figure> everyFigure() {
        return figures;
    }

    /** What stands below the figures, in order. */
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
        return figures(place).stream().flatMap(f -> f.indicators().stream()).distinct().toList();
    }

    /** All indicators that any of its pages draws. */
    public List<String> indicators() {
        return figures.stream().flatMap(f -> f.indicators().stream()).distinct().toList();
    }

    /** The indicator whose dates can be chosen as snapshots. */
    String snapshots() {
        return "age_at_entry";
    }

    /** The indicators whose categories fall into groups. */
    public List<String> grouped() {
        return FigureCount.GROUPED;
    }

    /** The topic at this address, if there is one. */
    public static Optional<Topic> at(String path) {
        return Arrays.stream(values()).filter(t -> t.path.equals(path)).findFirst();
    }
}
