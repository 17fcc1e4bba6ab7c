package io.github.frontmatter4j.wordpress;

import io.github.frontmatter4j.problem.Message;
import io.github.frontmatter4j.wordpress.PhpReading.Damage;
import io.github.frontmatter4j.wordpress.PhpReading.Repair;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values that exports and hand edits have damaged, in the ways that were seen, and only if one reading is left. */
final class PhpRepair {

    private static final int MAX_RUNS = 2_000;
    private static final int MAX_WRAPPINGS = 3;

    private final byte[] original;
    private final PhpLimits limits;

    private PhpRepair(byte[] original, PhpLimits limits) {
        this.original = original;
        this.limits = limits;
    }

    static PhpReading repair(byte[] bytes, PhpLimits limits, PhpReading strict) {
        PhpReading reading = strict.value().isPresent() ? strict : new PhpRepair(bytes, limits).repair();
        return reading == null ? strict : unwrap(reading, limits);
    }

    /** WordPress serializes again what already looks serialized. */
    private static PhpReading unwrap(PhpReading reading, PhpLimits limits) {
        PhpReading current = reading;
        List<Repair> repairs = new ArrayList<>(reading.repairs());
        for (int i = 0; i < MAX_WRAPPINGS; i++) {
            Optional<String> inner = current.value()
                    .filter(PhpValue.Str.class::isInstance)
                    .flatMap(value -> ((PhpValue.Str) value).text())
                    .filter(PhpSerialized::looksSerialized);
            if (inner.isEmpty()) {
                break;
            }
            byte[] bytes = inner.get().getBytes(StandardCharsets.UTF_8);
            PhpReading next = PhpParser.read(bytes, limits);
            if (next.value().isEmpty()) {
                PhpReading mended = new PhpRepair(bytes, limits).repair();
                if (mended == null) {
                    break;
                }
                next = mended;
            }
            repairs.add(new Repair(
                    Damage.WRAPPED, 0, Message.of("The value was serialized twice; the inner value was read")));
            repairs.addAll(next.repairs());
            current = next;
        }
        return new PhpReading(current.value(), repairs, current.failure());
    }

    private @Nullable PhpReading repair() {
        List<Repair> outer = new ArrayList<>();
        byte[] bytes = trim(original);
        if (bytes.length != original.length) {
            outer.add(new Repair(Damage.OUTER_BLANKS, 0, Message.of("White space around the value was left out")));
        }
        List<Candidate> candidates = new ArrayList<>(List.of(new Candidate(bytes, outer)));
        PhpValue.bytes(bytes)
                .text()
                .ifPresent(text -> rewritten(text).forEach((damage, other) -> {
                    List<Repair> repairs = new ArrayList<>(outer);
                    repairs.add(new Repair(damage, firstDifference(text, other), describe(damage)));
                    candidates.add(new Candidate(other.getBytes(StandardCharsets.UTF_8), repairs));
                }));
        // lengths that fit something are the better witness, so a search comes last
        for (Candidate candidate : candidates) {
            PhpReading reading = withLengths(candidate.in(), candidate.repairs());
            if (reading != null) {
                return reading;
            }
        }
        for (Candidate candidate : candidates) {
            PhpReading reading = search(candidate.in(), candidate.repairs());
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /** The input with one kind of damage undone. */
    private record Candidate(byte[] in, List<Repair> repairs) {}

    private static Message describe(Damage damage) {
        return switch (damage) {
            case ESCAPED_QUOTES -> Message.of("`\\\"` was read as `\"`");
            case DOUBLED_QUOTES -> Message.of("`\"\"` was read as `\"`");
            case HTML_ENTITIES -> Message.of("`&quot;` was read as `\"`");
            default -> Message.of("Typographic quotes around strings were read as `\"`");
        };
    }

    private static Map<Damage, String> rewritten(String text) {
        Map<Damage, String> candidates = new LinkedHashMap<>();
        if (text.contains("\\\"") && !hasUnescapedQuote(text)) {
            candidates.put(Damage.ESCAPED_QUOTES, unescape(text));
        }
        if (text.contains("\"\"")) {
            candidates.put(Damage.DOUBLED_QUOTES, text.replace("\"\"", "\""));
        }
        if (text.contains("&quot;") || text.contains("&#34;") || text.contains("&#034;")) {
            candidates.put(
                    Damage.HTML_ENTITIES,
                    text.replace("&quot;", "\"")
                            .replace("&#34;", "\"")
                            .replace("&#034;", "\"")
                            .replace("&#039;", "'")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&"));
        }
        String straight = straightDelimiters(text);
        if (!straight.equals(text)) {
            candidates.put(Damage.CURLY_QUOTES, straight);
        }
        return candidates;
    }

    private static boolean hasUnescapedQuote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return true;
            }
        }
        return false;
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "\"\\'".indexOf(text.charAt(i + 1)) >= 0) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Only quotes behind a colon or before a semicolon, so that quotes inside the text stay. */
    private static String straightDelimiters(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean curly = c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u2033';
            boolean opens = i > 0 && text.charAt(i - 1) == ':';
            boolean closes = i + 1 < text.length() && text.charAt(i + 1) == ';';
            if (curly && (opens || closes)) {
                out.setCharAt(i, '"');
            }
        }
        return out.toString();
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
    }

    private static byte[] trim(byte[] bytes) {
        int from = 0;
        int to = bytes.length;
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The value with right lengths, then with lengths that count something else. */
    private @Nullable PhpReading withLengths(byte[] in, List<Repair> before) {
        for (Counting counting : Counting.values()) {
            List<Repair> repairs = new ArrayList<>(before);
            PhpParser parser = new PhpParser(in, limits, counting.lengths(repairs), true);
            try {
                PhpValue value = parser.document();
                addBlanks(parser, repairs);
                return PhpReading.of(value, repairs);
            } catch (PhpParser.Malformed e) {
                // the next way of counting may fit
            }
        }
        return null;
    }

    private static void addBlanks(PhpParser parser, List<Repair> repairs) {
        if (parser.blankAt >= 0) {
            repairs.add(new Repair(
                    Damage.INNER_BLANKS,
                    parser.blankAt,
                    Message.of("White space between the parts of the value was left out")));
        }
    }

    /** What a length may count instead of bytes. */
    private enum Counting {
        BYTES,
        CODE_POINTS,
        UTF16,
        CR_LF;

        PhpParser.Lengths lengths(List<Repair> repairs) {
            return (in, start, declared) -> {
                int close = (int) Math.min(in.length, start + declared);
                if (isClosing(in, close)) {
                    return close;
                } else if (this == BYTES) {
                    return -1;
                }
                long units = 0;
                close = start;
                while (close < in.length && units < declared) {
                    int lead = in[close] & 0xFF;
                    int size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
                    boolean lineFeed = lead == '\n' && (close == start || in[close - 1] != '\r');
                    units += this == CR_LF ? (lineFeed ? 2 : size) : this == UTF16 && size == 4 ? 2 : 1;
                    close += size;
                }
                if (units != declared || !isClosing(in, close)) {
                    return -1;
                }
                repairs.add(length(
                        this == CR_LF ? Damage.LENGTH_WITH_CR : Damage.LENGTH_IN_CHARACTERS, start, declared, close));
                return close;
            };
        }
    }

    private static Repair length(Damage damage, int start, long declared, int close) {
        return new Repair(
                damage,
                start,
                Message.of("The length {0} was read as {1} bytes", Long.toString(declared), close - start));
    }

    private static boolean isClosing(byte[] in, int close) {
        return close < in.length && in[close] == '"';
    }

    /** All ways to end the strings whose length fits nothing, until one or two readings of the whole are found. */
    private @Nullable PhpReading search(byte[] in, List<Repair> before) {
        List<Integer> choices = new ArrayList<>();
        PhpReading only = null;
        for (int run = 0; run < MAX_RUNS; run++) {
            List<Repair> repairs = new ArrayList<>(before);
            Chooser chooser = new Chooser(choices, repairs);
            PhpParser parser = new PhpParser(in, limits, chooser, true);
            try {
                PhpValue value = parser.document();
                if (only != null && !only.value().equals(Optional.of(value))) {
                    return null;
                }
                addBlanks(parser, repairs);
                only = PhpReading.of(value, repairs);
            } catch (PhpParser.Malformed e) {
                // another choice may fit
            }
            if (!chooser.advance()) {
                return only;
            }
        }
        return null;
    }

    /** Ends damaged strings as a list of choices says; the list is then moved on to the next combination. */
    private static final class Chooser implements PhpParser.Lengths {
        private final List<Integer> choices;
        private final List<Integer> options = new ArrayList<>();
        private final List<Repair> repairs;

        Chooser(List<Integer> choices, List<Repair> repairs) {
            this.choices = choices;
            this.repairs = repairs;
        }

        @Override
        public int closingQuote(byte[] in, int start, long declared) {
            int close = (int) Math.min(in.length, start + declared);
            if (isEnd(in, close)) {
                return close;
            }
            List<Integer> ends = new ArrayList<>();
            for (int i = start; i < in.length && ends.size() < 64; i++) {
                if (isEnd(in, i)) {
                    ends.add(i);
                }
            }
            if (ends.isEmpty()) {
                return -1;
            }
            int index = options.size();
            options.add(ends.size());
            if (index == choices.size()) {
                choices.add(0);
            }
            int end = ends.get(choices.get(index));
            repairs.add(length(Damage.LENGTH, start, declared, end));
            return end;
        }

        /** A quote behind which the value goes on or ends. */
        private static boolean isEnd(byte[] in, int quote) {
            if (!isClosing(in, quote) || quote + 1 >= in.length) {
                return false;
            }
            if (in[quote + 1] == ':') {
                return true; // a class name
            } else if (in[quote + 1] != ';') {
                return false;
            }
            int next = quote + 2;
            while (next < in.length && isBlank(in[next])) {
                next++;
            }
            if (next >= in.length || in[next] == '}') {
                return true;
            }
            boolean two = next + 1 < in.length;
            return two
                    && ("aidbsSOCERr".indexOf(in[next]) >= 0 && in[next + 1] == ':'
                            || in[next] == 'N' && in[next + 1] == ';');
        }

        boolean advance() {
            while (choices.size() > options.size()) {
                choices.remove(choices.size() - 1);
            }
            for (int i = choices.size() - 1; i >= 0; i--) {
                if (choices.get(i) + 1 < options.get(i)) {
                    choices.set(i, choices.get(i) + 1);
                    while (choices.size() > i + 1) {
                        choices.remove(choices.size() - 1);
                    }
                    return true;
                }
            }
            return false;
        }
    }
}
