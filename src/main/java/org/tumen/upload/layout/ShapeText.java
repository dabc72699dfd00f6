package org.tumen.upload.layout;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.tumen.statistics.Period;
import org.tumen.upload.notation.Heading;
import org.tumen.upload.sheet.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which a shape is kept: JSON of its records, such as {@code {"shape":"own","headerRow":1}}. Columns and
 * periods stand in it by their codes.
 */
final class ShapeText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Shape.class, Shapes.class).addMixIn(RowMeaning.class, Meanings.class)
            .addMixIn(Heading.class, Headings.class).addMixIn(Field.class, Fields.class)
            .addMixIn(Period.class, Periods.class).build();

    private ShapeText() {
    }

    /** The shape as text. */
    static String write(Shape shape) {
        return JSON.writerFor(Shape.class).writeValueAsString(shape);
    }

    /** Reads what {@link #write} wrote, and what was kept before that was JSON. */
    static Shape parse(String text) {
        if (!text.startsWith("{")) {
            return TabbedShapeText.parse(text);
        }
        try {
            return JSON.readValue(text, Shape.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the text of a shape", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
    @JsonSubTypes({@Type(value = Shape.Own.class, name = "own"), @Type(value = Shape.Long.class, name = "long"),
        @Type(value = Shape.Wide.class, name = "labelled")})
    private interface Shapes {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "meaning")
    @JsonSubTypes({@Type(value = RowMeaning.Figures.class, name = "figures"),
        @Type(value = RowMeaning.FemaleShare.class, name = "female_share"),
        @Type(value = RowMeaning.Ignored.class, name = "ignored")})
    private interface Meanings {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "heading")
    @JsonSubTypes({@Type(value = Heading.Of.class, name = "period"),
        @Type(value = Heading.Total.class, name = "total")})
    private interface Headings {
    }

    private interface Fields {
        @JsonValue
        String column();
    }

    private interface Periods {
        @JsonValue
        String code();

        @JsonCreator
        static Period parse(String code) {
            return Period.parse(code);
        }
    }
}
