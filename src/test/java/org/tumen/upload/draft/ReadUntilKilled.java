package org.tumen.upload.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Progress;

/** A program of its own that takes a file in, has a cell of it corrected, and then reads it again and again. */
public final class ReadUntilKilled {

    static final String NAME = "many.csv";
    static final int FIGURES = 60;

    /** Said while the file is being read. */
    static final String READS = "reads";

    /** The rooms of figures and uploads, without an interface; nothing that a search for components may find. */
    @EnableAutoConfiguration(excludeName = {"com.vaadin.flow.spring.SpringBootAutoConfiguration",
        "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"})
    @AutoConfigurationPackage(basePackages = {"org.tumen.statistics", "org.tumen.audit", "org.tumen.upload"})
    @ComponentScan({"org.tumen.statistics", "org.tumen.audit", "org.tumen.kit", "org.tumen.state"})
    @Import({TakeUpload.class, UploadedFiles.class, StoredCorrections.class, RememberedShapes.class, RecallShape.class,
        ReviewDraft.class, SweepUploads.class})
    static class UploadsOnly {
    }

    private ReadUntilKilled() {
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(UploadsOnly.class).web(WebApplicationType.NONE).run(arguments);
    }

    static byte[] content() {
        StringBuilder rows = new StringBuilder("indicator,category,time_period,obs_value,source\n");
        for (int i = 0; i < FIGURES; i++) {
            rows.append("arrivals,_T,").append(2030 + i).append(',').append(i == 0 ? "none" : i).append(",MOU\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads until it is ended; the environment says where the state is. */
    public static void main(String[] arguments) throws IOException {
        var application = start();
        Draft draft = application.getBean(TakeUpload.class).take(NAME, new ByteArrayInputStream(content()), "kim");
        application.getBean(StoredCorrections.class).put(draft.id(), new CellRef(2, 3), "7");
        System.out.println(READS);
        while (application.isActive()) {
            application.getBean(ReviewDraft.class).review(draft, new Progress());
        }
    }
}
