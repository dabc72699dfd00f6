package org.tumen.present.hall;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The one script and the one style sheet of the audience's page, whose names carry a digest of what is in them. */
@Component
final class FollowFiles {

    private static final String FOLDER = "VAADIN/build/";

    private final String script;
    private final String style;

    FollowFiles(ResourcePatternResolver resources) throws IOException {
        script = only(resources, "js");
        style = only(resources, "css");
    }

    /** Address of the script, from where the application begins. */
    String script() {
        return script;
    }

    /** Address of the style sheet, from where the application begins. */
    String style() {
        return style;
    }

    /** Classes that were not built as a whole, as in tests without a browser, have no bundle. */
    private static String only(ResourcePatternResolver resources, String ending) throws IOException {
        return Arrays.stream(resources.getResources("classpath:META-INF/VAADIN/webapp/" + FOLDER + "follow-*."
                        + ending)).map(Resource::getFilename).findFirst().map(FOLDER::concat)
                .orElse(FOLDER + "follow." + ending);
    }
}
