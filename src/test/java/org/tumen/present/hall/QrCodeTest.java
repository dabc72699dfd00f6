package org.tumen.present.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is drawn is what a camera reads. */
class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z");
    private static final int PIXELS = 4;

    @Property(tries = 50)
    void aCameraReadsTheAddress(@ForAll @AlphaChars @Chars({'/', ':', '.', '9'}) @StringLength(min = 1, max = 120)
            String address) throws ReaderException {
        assertThat(read(QrCode.of(address))).isEqualTo(address);
    }

    @Test
    void theQuietZoneStaysFree() {
        QrCode code = QrCode.of("https://tumen.example/follow/ACDEFH");

        assertThat(RUN.matcher(code.path()).results()).isNotEmpty().allSatisfy(run -> {
            assertThat(number(run, 1)).isBetween(4, code.size() - 5);
            assertThat(number(run, 2)).isBetween(4, code.size() - 5);
        });
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5_000)));
    }

    /** Draws the path as a picture, as a browser would, and reads that. */
    private static String read(QrCode code) throws ReaderException {
        int edge = code.size() * PIXELS;
        int[] picture = new int[edge * edge];
        Arrays.fill(picture, 0xFFFFFF);
        RUN.matcher(code.path()).results().forEach(run -> {
            for (int y = number(run, 2) * PIXELS; y < (number(run, 2) + 1) * PIXELS; y++) {
                Arrays.fill(picture, y * edge + number(run, 1) * PIXELS,
                        y * edge + (number(run, 1) + number(run, 3)) * PIXELS, 0);
            }
        });
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(edge, edge,
                picture))), Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
