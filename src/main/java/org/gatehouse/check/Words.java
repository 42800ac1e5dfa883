package org.gatehouse.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes a text apart into words in their basic form: “charges” and “charged” are one word, “importance” is not “import”. */
final class Words extends Analyzer {

    /** Trap: the stemmer makes one word of these and of others that mean something else. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("information", "information"),
            Map.entry("production", "production"),
            Map.entry("productions", "production"),
            Map.entry("informal", "informal"),
            Map.entry("subjected", "subjected"),
            Map.entry("subjective", "subjective"),
            Map.entry("readings", "readings"),
            Map.entry("important", "important"),
            Map.entry("importance", "important"),
            Map.entry("importantly", "important"),
            Map.entry("accessible", "accessible"),
            Map.entry("accessibility", "accessible"),
            Map.entry("integral", "integral"),
            Map.entry("university", "university"),
            Map.entry("universal", "universal"),
            Map.entry("generally", "generally"),
            Map.entry("generate", "generate"),
            Map.entry("generated", "generate"),
            Map.entry("generates", "generate"),
            Map.entry("several", "several"),
            Map.entry("severe", "severe"),
            Map.entry("organisation", "organisation"),
            Map.entry("organisations", "organisation"),
            Map.entry("organic", "organic"),
            Map.entry("users", "user"),
            Map.entry("licences", "licence"),
            Map.entry("licence", "licence"),
            Map.entry("license", "licence"),
            Map.entry("licenses", "licence"),
            Map.entry("licensing", "licence"),
            Map.entry("optional", "optional"),
            Map.entry("optionally", "optional"),
            Map.entry("option", "option"),
            Map.entry("options", "option"),
            Map.entry("cannot", "cannot"),
            Map.entry("customer", "customer"),
            Map.entry("customers", "customer"),
            Map.entry("custom", "custom"),
            Map.entry("authority", "authority"),
            Map.entry("authorised", "authorise"),
            Map.entry("authorized", "authorise"),
            Map.entry("planned", "planned"),
            Map.entry("planning", "planning"),
            Map.entry("keyed", "keyed"),
            Map.entry("typed", "typed"),
            Map.entry("priced", "priced"),
            Map.entry("reason", "reason"),
            Map.entry("reasons", "reason"),
            Map.entry("reasonable", "reasonable"),
            Map.entry("reasonably", "reasonable"),
            Map.entry("handful", "handful"),
            Map.entry("likely", "likely"),
            Map.entry("helpful", "helpful"),
            Map.entry("majority", "majority"),
            Map.entry("mainly", "mainly"),
            Map.entry("scheduled", "scheduled"),
            Map.entry("willing", "willing"),
            Map.entry("acceptable", "acceptable"),
            Map.entry("commercially", "commercially"),
            Map.entry("provider", "provider"),
            Map.entry("providers", "provider"),
            Map.entry("ours", "ours"),
            Map.entry("yours", "yours"),
            Map.entry("typing", "typing"),
            Map.entry("integrator", "integrator"),
            Map.entry("integrators", "integrator"),
            Map.entry("others", "others"),
            Map.entry("availability", "availability"),
            Map.entry("essentials", "essentials"),
            Map.entry("applicability", "applicability"),
            Map.entry("staging", "staging"),
            Map.entry("assistance", "assistance"),
            Map.entry("united", "united"),
            Map.entry("largely", "largely"),
            Map.entry("partly", "partly"),
            Map.entry("restful", "restful"),
            Map.entry("its", "its"),
            Map.entry("useful", "useful"),
            Map.entry("currently", "currently"),
            Map.entry("limited", "limited"),
            Map.entry("disabled", "disabled"),
            Map.entry("expected", "expected"),
            Map.entry("intended", "intended"),
            Map.entry("exits", "exits"),
            Map.entry("objective", "objective"),
            Map.entry("objectives", "objective"),
            Map.entry("including", "including"),
            Map.entry("remains", "remain"),
            Map.entry("excluding", "excluding"),
            Map.entry("separately", "separately"),
            Map.entry("free", "free"),
            Map.entry("freely", "freely"),
            Map.entry("yearly", "yearly"),
            Map.entry("controller", "controller"),
            Map.entry("controllers", "controller"),
            Map.entry("personal", "personal"),
            Map.entry("disability", "disability"),
            Map.entry("disabilities", "disability"),
            Map.entry("edition", "edition"),
            Map.entry("editions", "edition"),
            Map.entry("executable", "executable"),
            Map.entry("customs", "customs"),
            Map.entry("exceptional", "exceptional"),
            Map.entry("costed", "costed"),
            Map.entry("removable", "removable"),
            Map.entry("consultancy", "consultancy"));

    private static final int SAMPLE = 20_000;
    private static final int FEW = 20;
    private static final double LEAST_SMALL = 0.04;
    private static final Set<String> SMALL = Set.of(
            "the", "and", "to", "for", "with", "from", "by", "shall", "must", "will", "that", "this", "not", "are",
            "or", "which", "we", "our", "you", "your");
    private static final Pattern BOUNDARY = Pattern.compile("[.;:?!()\\[\\]|]| [-–—] |[–—]");
    static final Words ENGLISH = new Words();

    private Words() {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new Basic(new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words)))));
    }

    /** Gives each word its basic form, and remembers it, for the same words come often. */
    private static final class Basic extends TokenFilter {

        private static final int MOST_REMEMBERED = 5_000;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final EnglishStemmer stemmer = new EnglishStemmer();
        private final Map<String, String> remembered = new HashMap<>(KEPT);

        private Basic(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.keySet().retainAll(KEPT.keySet());
            }
            String basic = remembered.computeIfAbsent(term.toString(), this::stemmed);
            term.setEmpty().append(basic);
            return true;
        }

        private String stemmed(String word) {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        }
    }

    /** The words of a text in reading order. */
    List<Token> of(String text) {
        List<Token> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int last = 0;
            while (stream.incrementToken()) {
                String between = text.substring(last, offset.startOffset());
                Token.Break before = words.isEmpty() ? Token.Break.CLAUSE : parting(between);
                words.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), before));
                last = offset.endOffset();
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private static Token.Break parting(String between) {
        if (between.equals(" ")) {
            return Token.Break.NONE;
        }
        if (BOUNDARY.matcher(between).find()) {
            return Token.Break.CLAUSE;
        }
        return between.contains(",") ? Token.Break.COMMA : Token.Break.NONE;
    }

    /** Whether it is one of the words that most sentences have. */
    static boolean isSmall(String term) {
        return SMALL.contains(term);
    }

    /** Whether a text may be English, by the small words that other languages do not have; a short text always may. */
    boolean isLanguageOf(String text) {
        List<Token> some = of(text.substring(0, Math.min(text.length(), SAMPLE))).stream()
                .filter(word -> Character.isLetter(word.term().charAt(0)))
                .toList();
        long small = some.stream().filter(word -> isSmall(word.term())).count();
        return some.size() < FEW || small >= some.size() * LEAST_SMALL;
    }

    /** One word in its basic form. */
    String basic(String word) {
        return of(word).stream().map(Token::term).findFirst().orElse("");
    }
}
