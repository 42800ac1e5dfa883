package org.gatehouse.text;

import org.gatehouse.document.SafeFile;
import org.gatehouse.form.FileRefused;
import org.gatehouse.form.TextsOfFiles;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files that people choose on a page instead of pasting their text. */
@Component
class FileTexts implements TextsOfFiles {

    private final TextReader reader;

    FileTexts(TextReader reader) {
        this.reader = reader;
    }

    @Override
    public FileText textOf(MultipartFile file) {
        String name = SafeFile.nameOf(String.valueOf(file.getOriginalFilename()));
        try {
            return new FileText(name, reader.file(name, file).asPasted());
        } catch (TextRefused refused) {
            throw FileRefused.unsound(String.valueOf(refused.getMessage()));
        }
    }
}
