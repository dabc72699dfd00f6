package org.tumen.upload.template;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tumen.statistics.Observations;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.release.Releases;

/** Makes templates out of what stands in the newest release. */
@Component
public class MakeTemplates {

    private final Catalogues catalogues;
    private final Observations observations;
    private final Releases releases;
    private final List<TemplateFormat> formats;

    MakeTemplates(Catalogues catalogues, Observations observations, Releases releases, List<TemplateFormat> formats) {
        this.catalogues = catalogues;
        this.observations = observations;
        this.releases = releases;
        this.formats = formats.stream().sorted(Comparator.comparing(TemplateFormat::extension).reversed()).toList();
    }

    /** The indicators there are templates of. */
    public List<Indicator> indicators() {
        return catalogues.current().indicators();
    }

    /** The formats there are. */
    public List<TemplateFormat> formats() {
        return formats;
    }

    /** A template filled with the figures that stand today. */
    public Template filled(Indicator indicator) {
        int newest = releases.newest().orElseThrow().number();
        return Template.filled(indicator, observations.of(List.of(indicator.code()), newest), catalogues.current());
    }

    /** A template with nothing in it but its columns. */
    public Template empty(Indicator indicator) {
        return filled(indicator).emptied();
    }
}
