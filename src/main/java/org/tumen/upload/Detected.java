package org.tumen.upload;

import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param findings what the admin should know although the file can be read, such as a name that promised something else
 */
record Detected(FileFormat format, List<Finding> findings) {

    Detected {
        findings = List.copyOf(findings);
    }
}
