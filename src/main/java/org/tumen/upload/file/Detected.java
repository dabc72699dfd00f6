package org.tumen.upload.file;

import java.util.List;
import org.tumen.upload.sheet.Problem;

/**
 * What a file turned out to be.
 *
 * @param findings what the admin should know although the file can be read, such as a name that promised something else
 */
public record Detected(FileFormat format, List<Problem> findings) {

    public Detected {
        findings = List.copyOf(findings);
    }
}
