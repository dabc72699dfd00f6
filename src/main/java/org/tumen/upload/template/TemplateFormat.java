package org.tumen.upload.template;

/** A kind of file that templates come in. Each is a component of its own; whatever there is, is offered. */
public interface TemplateFormat {

    /** How names of such files end, without the dot. */
    String extension();

    /** What browsers call it. */
    String mediaType();

    /** The template as such a file. No cell of it can start a formula. */
    byte[] write(Template template);
}
