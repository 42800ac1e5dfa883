package org.gatehouse.text;

/** A document that cannot be read, with a sentence for whoever handed it in that says what to do. */
public final class TextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String TAKEN = "a Word (DOCX), ODT, PDF or TXT file";

    private final Kind kind;

    TextRefused(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    static TextRefused nothingPasted() {
        return new TextRefused(Kind.EMPTY, "There is no text to read. Paste the wording, or choose a file.");
    }

    static TextRefused empty(String name) {
        return new TextRefused(Kind.EMPTY, quoted(name) + " is empty. Choose the file that has the text in it.");
    }

    static TextRefused blank(String name) {
        return new TextRefused(
                Kind.EMPTY, quoted(name) + " has no text in it. Choose another file, or paste the wording.");
    }

    static TextRefused otherKind(String name) {
        return new TextRefused(
                Kind.WRONG_TYPE, quoted(name) + " cannot be read. Save it as " + TAKEN + ", or paste the wording.");
    }

    static TextRefused notWhatItSays(String sentence) {
        return new TextRefused(Kind.WRONG_TYPE, sentence + " Save it as " + TAKEN + " and try again.");
    }

    static TextRefused tooLarge(long bytes) {
        return new TextRefused(
                Kind.TOO_LARGE,
                "The file must be smaller than " + (bytes >> 20)
                        + " MB. Take out pictures, or paste only the wording to check.");
    }

    static TextRefused tooManyPages(String name, int pages, int most) {
        return new TextRefused(
                Kind.TOO_LARGE,
                quoted(name) + " has " + pages + " pages; up to " + most
                        + " are read. Split it, or hand in only the part to check.");
    }

    static TextRefused tooLong(int most) {
        return new TextRefused(
                Kind.TOO_LARGE,
                "The text is longer than " + String.format(java.util.Locale.UK, "%,d", most)
                        + " characters. Split it, or hand in only the part to check.");
    }

    /** A text that takes too long to read or to check. */
    public static TextRefused tooSlow() {
        return new TextRefused(
                Kind.TOO_LARGE,
                "The document takes too long to read. Save it again in another form, or paste only the wording to check.");
    }

    static TextRefused busy() {
        return new TextRefused(
                Kind.TOO_LARGE, "Too many documents are being read at the moment. Try again in a few minutes.");
    }

    static TextRefused encrypted(String name) {
        return new TextRefused(
                Kind.ENCRYPTED, quoted(name) + " is protected by a password. Save it without one and try again.");
    }

    static TextRefused picturesOnly(String name, int pictures, int pages) {
        String which = pictures == pages
                ? " has no text, only pictures of pages."
                : " has " + pages + " pages, and " + pictures + " of them are only pictures without text.";
        return new TextRefused(
                Kind.PICTURES_ONLY, quoted(name) + which + " Ask for the original or run text recognition first.");
    }

    static TextRefused damaged(String name) {
        return new TextRefused(
                Kind.DAMAGED,
                quoted(name) + " is damaged or cannot be read. Save it again from the program it was made with.");
    }

    static TextRefused unsound(String sentence) {
        return new TextRefused(
                Kind.DAMAGED, sentence + " Save it again from the program it was made with, or paste the wording.");
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong with it. */
    public enum Kind {
        /** Nothing in it. */
        EMPTY,
        /** Larger, longer or slower to read than is taken. */
        TOO_LARGE,
        /** Not one of the kinds that are read, or not what its name says. */
        WRONG_TYPE,
        /** Protected by a password. */
        ENCRYPTED,
        /** Pictures of pages, with no text in them. */
        PICTURES_ONLY,
        /** Cannot be opened at all, or is built to do harm. */
        DAMAGED
    }
}
