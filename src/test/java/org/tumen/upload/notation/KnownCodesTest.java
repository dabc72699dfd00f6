package org.tumen.upload.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.sheet.Field;

/** A ministry may call people by its word of the day, by that of the law or by that of the street. */
class KnownCodesTest {

    private final KnownCodes codes = new KnownCodes(ShippedData.catalogue());

    @ParameterizedTest
    @CsvSource({"북한이탈주민 입국인원,arrivals", "탈북민 입국현황,arrivals", "북향민 입국인원,arrivals", "북향민 입국현황,arrivals",
        "북향민 누적 입국인원,arrivals_cumulative"})
    void findsAnIndicatorByWhateverPeopleAreCalled(String text, String indicator) {
        assertThat(codes.find(Field.INDICATOR, text)).contains(indicator);
    }
}
