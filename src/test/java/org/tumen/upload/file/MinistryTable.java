package org.tumen.upload.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;

/** The table of arrivals as the ministry publishes it: years side by side, a title above it, shares and notes below. */
public final class MinistryTable {

    private static final String TITLE = "북한이탈주민 입국 현황";
    private static final List<Sex> COUNTED = List.of(Sex.MALE, Sex.FEMALE, Sex.TOTAL);

    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private MinistryTable() {
    }

    /** All years that stand in the shipped figures. */
    public static MinistryTable standing() {
        MinistryTable table = new MinistryTable();
        Map<Period, Map<Sex, Observation>> years = ShippedData.newest().stream()
                .filter(o -> o.indicator().equals("arrivals") && o.source().equals("MOU"))
                .filter(o -> o.age().equals(Observation.TOTAL))
                .filter(o -> o.timePeriod().code().matches(".{4}|../1998|1999/2001"))
                .collect(Collectors.groupingBy(Observation::timePeriod, LinkedHashMap::new,
                        Collectors.toMap(Observation::sex, o -> o)));
        years.forEach((period, figures) -> table.columns.put(heading(period, figures.get(Sex.TOTAL)),
                COUNTED.stream().map(sex -> figures.get(sex).value().toBigInteger().toString()).toList()));
        return table;
    }

    /** The same, saying this of a year; the total is what both sum up to. */
    public MinistryTable with(String heading, int men, int women) {
        return with(heading, String.valueOf(men), String.valueOf(women), String.valueOf(men + women));
    }

    /** The same, with these cells below a heading. */
    public MinistryTable with(String heading, String men, String women, String total) {
        MinistryTable changed = new MinistryTable();
        changed.columns.putAll(columns);
        changed.columns.put(heading, List.of(men, women, total));
        return changed;
    }

    /** How many figures it states. */
    public int figures() {
        return columns.size() * COUNTED.size();
    }

    /** The table as a file of a Korean office program: comma-separated, in the Korean code page. */
    public byte[] csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            rows().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(Charset.forName("x-windows-949"));
    }

    /** The table as a workbook: the title in merged cells, the counts as numbers, thousands separated by a style. */
    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<String>> rows = rows();
        try (Workbook book = new Workbook(out, "Office", "1.0"); Worksheet sheet = book.newWorksheet("입국현황")) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (row > 2 && column > 0 && cell.matches("[\\d,.]+")) {
                        sheet.value(row, column, new BigDecimal(cell.replace(",", "")));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
            sheet.range(0, 0, 0, columns.size()).merge();
            sheet.range(3, 1, 5, columns.size()).style().format("#,##0").set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String heading(Period period, Observation total) {
        String year = period.code().replaceFirst("^.*/", "~");
        return total.is(ObsStatus.PROVISIONAL) ? year + "(잠정)" : year;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(TITLE));
        rows.add(List.of("", "(단위: 명)"));
        rows.add(row("구분", columns.keySet().stream()));
        List<String> labels = List.of("남(명)", "여(명)", "합계(명)");
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            rows.add(row(labels.get(i), columns.values().stream().map(c -> separated(c.get(at)))));
        }
        rows.add(row("여성비율", columns.values().stream().map(MinistryTable::share)));
        rows.add(List.of("※ 입국일 기준이며, 잠정치는 변동될 수 있음"));
        return rows;
    }

    private static List<String> row(String label, Stream<String> cells) {
        return Stream.concat(Stream.of(label), cells).toList();
    }

    private static String separated(String count) {
        return count.matches("\\d+") ? "%,d".formatted(Integer.parseInt(count)) : count;
    }

    private static String share(List<String> counts) {
        return counts.stream().allMatch(c -> c.matches("\\d+")) ? new BigDecimal(counts.get(1)).movePointRight(2)
                .divide(new BigDecimal(counts.get(2)), 1, RoundingMode.HALF_UP) + "%" : "";
    }
}
