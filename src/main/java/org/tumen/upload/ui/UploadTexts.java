package org.tumen.upload.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.tumen.kit.Texts;

/** What the upload component says, in the admin's language. */
final class UploadTexts {

    private UploadTexts() {
    }

    static UploadI18N in(Texts texts) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(texts.get("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(texts.get("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.get("upload.one"))
                        .setFileIsTooBig(texts.get("upload.tooLarge"))
                        .setIncorrectFileType(texts.get("upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.get("upload.connecting"))
                                .setStalled(texts.get("upload.stalled"))
                                .setProcessing(texts.get("upload.processing"))
                                .setHeld(texts.get("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.get("upload.remaining"))
                                .setUnknown(texts.get("upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.get("upload.unavailable"))
                                .setUnexpectedServerError(texts.get("upload.notKept"))
                                .setForbidden(texts.get("upload.forbidden"))
                                .setFileTooLarge(texts.get("upload.tooLarge"))))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.get("upload.retry"))
                        .setStart(texts.get("upload.start"))
                        .setRemove(texts.get("upload.cancel")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
