package org.tumen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** Whether a page fits its window, from a phone to a projector: only what is long by nature scrolls, and downwards. */
final class Fit {

    private static final List<Integer> WIDTHS = List.of(390, 1280, 1920);

    /** Whether every chart has taken the width of its place. */
    private static final String REDRAWN = """
            () => [...document.querySelectorAll('vaadin-chart')].filter(c => c.checkVisibility())
                .every(c => Math.abs(c.shadowRoot.querySelector('svg').clientWidth - c.clientWidth) < 2)""";

    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('.card, .headline, .filters, header, footer, h1, vaadin-chart')]
                .filter(e => e.checkVisibility())
                // A chart of rows keeps its width on a phone: its place scrolls within the card.
                .filter(e => !(innerWidth < 600 && e.matches('.plot .tumen-rows')
                    && getComputedStyle(e.closest('.plot')).overflowX === 'auto'))
                .filter(e => e.getBoundingClientRect().left < 0 || e.getBoundingClientRect().right > innerWidth + 0.5)
                .map(e => e.tagName + '#' + e.id + '.' + e.className)""";

    /** Controls that reach over the edge of the filters. */
    private static final String OVER_THE_EDGE = """
            () => [...document.querySelectorAll('.filters .controls > *')].filter(e => e.checkVisibility())
                .filter(e => e.getBoundingClientRect().right
                    > e.closest('.filters').getBoundingClientRect().right + 0.5)
                .map(e => e.tagName + '#' + e.id + '.' + e.className)""";

    /** Pairs of texts of one chart that lie upon each other: the title of an axis and the labels of its marks. */
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll('vaadin-chart')].filter(c => c.checkVisibility()).flatMap(chart => {
                const box = e => e.getBoundingClientRect();
                const shown = selector => [...chart.shadowRoot.querySelectorAll(selector)]
                    .filter(e => box(e).width > 0)
                    .filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
                const labels = shown(
                    '.highcharts-axis-labels text, .highcharts-axis-labels span, .highcharts-data-label');
                return shown('.highcharts-axis-title').flatMap(title => labels
                    .filter(l => box(l).left < box(title).right - 1 && box(l).right > box(title).left + 1
                        && box(l).top < box(title).bottom - 1 && box(l).bottom > box(title).top + 1)
                    .map(l => (chart.closest('.card')?.id ?? chart.className) + ': ' + title.textContent + ' / ' + l.textContent));
            })""";

    /** Charts whose drawing is higher or lower than their place: cut off, or followed by nothing. */
    private static final String NOT_WHOLE = """
            () => [...document.querySelectorAll('vaadin-chart')].filter(c => c.checkVisibility()).map(chart => {
                const height = e => e.getBoundingClientRect().height;
                return { chart, place: height(chart), drawing: height(chart.shadowRoot.querySelector('svg')) };
            }).filter(({ place, drawing }) => Math.abs(place - drawing) > 1)
                .map(({ chart, place, drawing }) => (chart
                .closest('.card')?.id ?? chart.className) + ': ' + drawing + ' in ' + place)""";

    private Fit() {
    }

    /** Every chart of the page, down to its end, has the room that its drawing takes, and no more. */
    static void wholeCharts(Visit visit) {
        visit.evaluate("() => scrollTo(0, document.scrollingElement.scrollHeight)");
        drawnAsHighAsTheirPlaces(visit.settled());
    }

    /** Every chart of a page, drawn already, has the room that its drawing takes, and no more. */
    static void drawnAsHighAsTheirPlaces(Visit visit) {
        try {
            // A chart takes its new height some frames after it has its new figures.
            visit.page.waitForFunction("() => !(" + NOT_WHOLE + ")().length");
        } catch (TimeoutError e) {
            assertThat((List<?>) visit.evaluate(NOT_WHOLE)).as("drawings that differ from their places").isEmpty();
        }
    }

    /** The page has all it shows within the window, at every width. */
    static void check(Visit visit) {
        for (int width : WIDTHS) {
            visit.page.setViewportSize(width, 900);
            visit.page.waitForFunction(REDRAWN);
            assertThat((Boolean) visit.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                    .as("fits %d without scrolling sideways", width).isTrue();
            assertThat((List<?>) visit.evaluate(TOO_WIDE)).as("too wide for %d", width).isEmpty();
            assertThat((List<?>) visit.evaluate(OVER_THE_EDGE)).as("controls over the filters' edge at %d", width)
                    .isEmpty();
            assertThat((List<?>) visit.evaluate(OVERLAPS)).as("overlaps at %d", width).isEmpty();
        }
    }
}
