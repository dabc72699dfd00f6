package org.tumen.present.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tumen.Served;
import org.tumen.kit.Texts;
import org.tumen.present.ui.Stage;

/** The audience's page as the server makes it: in the reader's language, and with nothing in it that could run. */
@Served
class FollowPageTest {

    @Autowired
    private ApplicationContext app;

    @LocalServerPort
    private int port;

    @Test
    void theChosenLanguageGoesBeforeTheBrowsers() {
        Stage stage = new Stage(app, "gender");
        String korean = new Texts(Locale.KOREAN).get("follow.pause");

        assertThat(get("/follow/" + stage.code(), "Accept-Language", "ko").body()).contains("lang=\"ko\"", korean);
        assertThat(get("/follow/" + stage.code(), "Accept-Language", "en", "Cookie",
                "tumen-language=ko; tumen-scheme=dark").body()).contains("lang=\"ko\" theme=\"dark\"", korean);
        assertThat(get("/follow/" + stage.code(), "Cookie", "tumen-language=xx; tumen-scheme=\"><b").body())
                .contains("lang=\"en\"").doesNotContain("theme=", "><b");
    }

    @Test
    void everyWayToWriteACodeLeadsToTheRoom() {
        Stage stage = new Stage(app, "gender");
        String typed = stage.code().substring(0, 3).toLowerCase(Locale.ROOT) + "-" + stage.code().substring(3);

        assertThat(get("/follow/" + typed).statusCode()).isEqualTo(200);
        HttpResponse<String> asked = get("/follow?code=+" + typed + "+");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).hasValue("./follow/" + stage.code());
        assertThat(get("/follow").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTypedIsTextAndNoMarkup() {
        HttpResponse<String> answer = get("/follow?code=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void dataCannotEndItsScript() {
        Stage stage = new Stage(app, "mental-health?figure=conditions");
        String body = get("/follow/" + stage.code()).body();
        String scene = body.substring(body.indexOf("id=\"scene\">") + 11);

        assertThat(scene.substring(0, scene.indexOf("</script>"))).contains("\\u003cb>").doesNotContain("<");
    }

    @Test
    void theAddressIsThereAsAPicture() {
        Stage stage = new Stage(app, "gender");
        HttpResponse<String> picture = get("/follow/" + stage.code() + "/qr.svg");

        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.body()).contains(QrCode.of("http://localhost:" + port + "/follow/" + stage.code()).path());
        assertThat(get("/follow/XXXXXX/qr.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void everyTemplateFindsItsTexts() {
        for (Locale language : Texts.LANGUAGES) {
            Map<String, String> values = Map.of("root", "/", "problem", "<", "invalid", "true");
            assertThat(PageTemplate.named("ask").fill(new Texts(language), values)).contains("&lt;")
                    .doesNotContain("{{");
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
