package io.github.frontmatter4j.wordpress;

import io.github.frontmatter4j.problem.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over one serialized value. */
final class PhpParser {

    /** Where a string that begins at a byte ends: before its closing quote. */
    interface Lengths {
        /** The index of the closing quote, or -1 if there is none that fits. */
        int closingQuote(byte[] in, int start, long declared);
    }

    /** Thrown inside the parser only; it carries no stack trace. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        final transient PhpReading.Failure failure;

        Malformed(int offset, Message message) {
            super(message.text(), null, false, false);
            failure = new PhpReading.Failure(offset, message);
        }
    }

    /** Lengths as PHP writes them, in bytes. */
    private static final class Bytes implements Lengths {
        @Override
        public int closingQuote(byte[] in, int start, long declared) {
            boolean closed = declared < in.length - start && in[(int) (start + declared)] == '"';
            return closed ? (int) (start + declared) : -1;
        }
    }

    private static final Lengths BYTES = new Bytes();

    private final byte[] in;
    private final PhpLimits limits;
    private final Lengths lengths;
    private final boolean skipBlanks;
    /** One slot a value, for references; null while the value is not complete. */
    private final List<@Nullable PhpValue> slots = new ArrayList<>();

    private int at;
    private int elements;
    private int depth;
    int blankAt = -1;

    PhpParser(byte[] in, PhpLimits limits, Lengths lengths, boolean skipBlanks) {
        this.in = in;
        this.limits = limits;
        this.lengths = lengths;
        this.skipBlanks = skipBlanks;
    }

    static PhpReading read(byte[] in, PhpLimits limits) {
        try {
            return PhpReading.of(new PhpParser(in, limits, BYTES, false).document(), List.of());
        } catch (Malformed e) {
            return new PhpReading(Optional.empty(), List.of(), Optional.of(e.failure));
        }
    }

    PhpValue document() throws Malformed {
        PhpValue value = value();
        boolean lineFeed = at == in.length - 1 && in[at] == '\n';
        if (at < in.length && !lineFeed) {
            throw unexpected("the end of the value");
        }
        return value;
    }

    private PhpValue value() throws Malformed {
        skipBlanks();
        int start = at;
        if (at + 1 >= in.length) {
            throw unexpected("a serialized value");
        }
        char letter = (char) in[at];
        if (letter == 'R') {
            return reference(start);
        }
        count(1, start);
        int slot = slots.size();
        slots.add(null);
        PhpValue value = switch (letter) {
            case 'N' -> nothing();
            case 'b' -> bool();
            case 'i' -> new PhpValue.Int(integer());
            case 'd' -> new PhpValue.Real(real());
            case 's' -> end(string());
            case 'S' -> end(escapedString());
            case 'a' -> array();
            case 'O' -> object();
            case 'C' -> custom();
            case 'E' -> enumCase();
            case 'r' -> handle(start);
            default -> throw unexpected("a type letter such as `a`, `s` or `i`");
        };
        slots.set(slot, value);
        return value;
    }

    private void count(int more, int offset) throws Malformed {
        elements += more;
        if (elements > limits.elements()) {
            throw new Malformed(
                    offset,
                    Message.of(
                            "Unexpected serialized value of more than {0} elements, expected at most {0}"
                                    + " (PhpLimits.elements)",
                            limits.elements()));
        }
    }

    private PhpValue nothing() throws Malformed {
        expect("N;");
        return new PhpValue.Null();
    }

    private PhpValue bool() throws Malformed {
        expect("b:");
        int digit = at < in.length ? in[at] : 0;
        if (digit != '0' && digit != '1') {
            throw unexpected("`0` or `1`");
        }
        at++;
        expect(";");
        return new PhpValue.Bool(digit == '1');
    }

    private long integer() throws Malformed {
        expect("i:");
        int start = at;
        sign();
        digits("a whole number");
        String text = ascii(start, at);
        expect(";");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Malformed(start, Message.of("Unexpected integer `{0}`, expected one of 64 bits", text));
        }
    }

    private double real() throws Malformed {
        expect("d:");
        int start = at;
        for (String word : new String[] {"INF", "-INF", "NAN"}) {
            if (startsWith(word + ";")) {
                at += word.length() + 1;
                return word.equals("NAN")
                        ? Double.NaN
                        : word.equals("INF") ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
        }
        sign();
        int whole = skipDigits();
        int fraction = 0;
        if (at < in.length && in[at] == '.') {
            at++;
            fraction = skipDigits();
        }
        if (whole + fraction == 0) {
            throw unexpected("a number");
        }
        if (at < in.length && (in[at] == 'e' || in[at] == 'E')) {
            at++;
            sign();
            digits("an exponent");
        }
        String text = ascii(start, at);
        expect(";");
        return Double.parseDouble(text);
    }

    private PhpValue.Str end(PhpValue.Str string) throws Malformed {
        expect(";");
        return string;
    }

    private PhpValue.Str string() throws Malformed {
        expect("s:");
        return quoted();
    }

    private PhpValue.Str quoted() throws Malformed {
        int lengthAt = at;
        long declared = length();
        expect(":");
        expect("\"");
        int start = at;
        int close = lengths.closingQuote(in, start, declared);
        if (close < 0) {
            throw new Malformed(
                    lengthAt,
                    Message.of(
                            "Unexpected length {0}, expected the number of bytes between the quotes",
                            Long.toString(declared)));
        }
        at = close + 1;
        return PhpValue.Str.of(in, start, close);
    }

    private PhpValue.Str escapedString() throws Malformed {
        expect("S:");
        long declared = length();
        expect(":");
        expect("\"");
        if (declared > in.length - at) {
            throw unexpected("as many bytes as the length says");
        }
        byte[] bytes = new byte[(int) declared];
        for (int i = 0; i < bytes.length; i++) {
            if (at >= in.length) {
                throw unexpected("as many bytes as the length says");
            } else if (in[at] == '\\') {
                int high = at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
                int low = at + 2 < in.length ? Character.digit(in[at + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw unexpected("two hexadecimal digits behind `\\`");
                }
                bytes[i] = (byte) (high * 16 + low);
                at += 3;
            } else {
                bytes[i] = in[at++];
            }
        }
        expect("\"");
        return PhpValue.bytes(bytes);
    }

    private PhpValue array() throws Malformed {
        expect("a:");
        long size = size();
        expect(":");
        expect("{");
        enter();
        List<PhpValue.Entry> entries = size == 1 ? List.of(entry()) : entries(size);
        skipBlanks();
        expect("}");
        depth--;
        return new PhpValue.Arr(entries);
    }

    /** The entries of an array; of a key that stands twice, the last counts. */
    private List<PhpValue.Entry> entries(long size) throws Malformed {
        Map<PhpValue, PhpValue.Entry> entries = new LinkedHashMap<>();
        for (long i = 0; i < size; i++) {
            PhpValue.Entry entry = entry();
            entries.put(entry.key(), entry);
        }
        return List.copyOf(entries.values());
    }

    private PhpValue.Entry entry() throws Malformed {
        return new PhpValue.Entry(key(), value());
    }

    private PhpValue key() throws Malformed {
        skipBlanks();
        if (startsWith("i:")) {
            return new PhpValue.Int(integer());
        } else if (startsWith("s:")) {
            return end(string());
        } else if (startsWith("S:")) {
            return end(escapedString());
        }
        throw unexpected("a key, that is `i:` or `s:`");
    }

    private PhpValue object() throws Malformed {
        expect("O:");
        String className = className();
        expect(":");
        long size = size();
        expect(":");
        expect("{");
        enter();
        Map<String, PhpValue.Property> properties = new LinkedHashMap<>();
        for (long i = 0; i < size; i++) {
            int start = at;
            PhpValue key = key();
            String name = key instanceof PhpValue.Int number
                    ? Long.toString(number.value())
                    : ((PhpValue.Str) key)
                            .text()
                            .orElseThrow(() -> new Malformed(
                                    start, Message.of("Unexpected bytes, expected the name of a property in UTF-8")));
            String owner = "";
            String shortName = name;
            int mark = name.startsWith("\0") ? name.indexOf('\0', 1) : -1;
            // two zero bytes side by side name no owner, so they belong to the name
            if (mark > 1) {
                owner = name.substring(1, mark);
                shortName = name.substring(mark + 1);
            }
            properties.put(name, new PhpValue.Property(shortName, owner, value()));
        }
        skipBlanks();
        expect("}");
        depth--;
        return new PhpValue.Obj(className, List.copyOf(properties.values()));
    }

    private PhpValue custom() throws Malformed {
        expect("C:");
        String className = className();
        expect(":");
        long size = size();
        expect(":");
        expect("{");
        if (size > in.length - at) {
            throw unexpected("as many bytes as the length says");
        }
        int start = at;
        at += (int) size;
        PhpValue.Str content = PhpValue.bytes(Arrays.copyOfRange(in, start, at));
        expect("}");
        return new PhpValue.Opaque('C', className, content);
    }

    private PhpValue enumCase() throws Malformed {
        expect("E:");
        int start = at;
        String name = end(quoted())
                .text()
                .orElseThrow(
                        () -> new Malformed(start, Message.of("Unexpected bytes, expected an enum case in UTF-8")));
        int colon = name.indexOf(':');
        if (colon < 1 || colon == name.length() - 1) {
            throw new Malformed(start, Message.of("Unexpected enum case `{0}`, expected `Enum:Case`", name));
        }
        return new PhpValue.Opaque('E', name.substring(0, colon), PhpValue.text(name.substring(colon + 1)));
    }

    private String className() throws Malformed {
        int start = at;
        byte[] name = quoted().rawBytes();
        boolean good = name.length > 0;
        for (byte b : name) {
            good &= b < 0 || b == 0x7F || b == '_' || b == '\\' || Character.isLetterOrDigit(b);
        }
        if (!good) {
            throw new Malformed(start, Message.of("Unexpected class name, expected letters, digits, `_` and `\\`"));
        }
        return new String(name, StandardCharsets.UTF_8);
    }

    private PhpValue reference(int start) throws Malformed {
        expect("R:");
        return target(start);
    }

    private PhpValue handle(int start) throws Malformed {
        expect("r:");
        PhpValue target = target(start);
        if (!(target instanceof PhpValue.Obj) && !(target instanceof PhpValue.Opaque)) {
            throw new Malformed(start, Message.of("Unexpected `r:`, expected a reference to an object"));
        }
        return target;
    }

    private PhpValue target(int start) throws Malformed {
        long number = length();
        expect(";");
        PhpValue target = number >= 1 && number <= slots.size() ? slots.get((int) number - 1) : null;
        if (target == null) {
            throw new Malformed(
                    start,
                    Message.of(
                            "Unexpected reference {0}, expected the number of an earlier, complete value",
                            Long.toString(number)));
        }
        count(sizeOf(target), start);
        return target;
    }

    private int sizeOf(PhpValue value) {
        int size = 1;
        if (value instanceof PhpValue.Arr array) {
            for (PhpValue.Entry entry : array.entries()) {
                size += sizeOf(entry.value());
                if (size > limits.elements()) {
                    break;
                }
            }
        } else if (value instanceof PhpValue.Obj object) {
            for (PhpValue.Property property : object.properties()) {
                size += sizeOf(property.value());
                if (size > limits.elements()) {
                    break;
                }
            }
        }
        return size;
    }

    private void enter() throws Malformed {
        if (++depth > limits.depth()) {
            throw new Malformed(
                    at,
                    Message.of(
                            "Unexpected nesting of {0} levels, expected at most {1} (PhpLimits.depth)",
                            depth, limits.depth()));
        }
    }

    private long length() throws Malformed {
        int start = at;
        digits("a length");
        // more digits than an int has cannot fit into the input anyway
        if (at - start > 10) {
            return Integer.MAX_VALUE;
        }
        long length = 0;
        for (int i = start; i < at; i++) {
            length = length * 10 + in[i] - '0';
        }
        return length;
    }

    private long size() throws Malformed {
        int start = at;
        long size = length();
        if (size > in.length - at) {
            throw new Malformed(
                    start,
                    Message.of(
                            "Unexpected count {0}, expected no more than the bytes that follow", Long.toString(size)));
        }
        return size;
    }

    private void sign() {
        if (at < in.length && (in[at] == '+' || in[at] == '-')) {
            at++;
        }
    }

    private int skipDigits() {
        int start = at;
        while (at < in.length && in[at] >= '0' && in[at] <= '9') {
            at++;
        }
        return at - start;
    }

    private void digits(String expected) throws Malformed {
        if (skipDigits() == 0) {
            throw unexpected(expected);
        }
    }

    private void skipBlanks() {
        while (skipBlanks && at < in.length && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
            if (blankAt < 0) {
                blankAt = at;
            }
            at++;
        }
    }

    private boolean startsWith(String text) {
        if (in.length - at < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (in[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void expect(String text) throws Malformed {
        if (!startsWith(text)) {
            throw unexpected("`" + text + "`");
        }
        at += text.length();
    }

    private String ascii(int from, int to) {
        return new String(in, from, to - from, StandardCharsets.US_ASCII);
    }

    private Malformed unexpected(String expected) {
        if (at >= in.length) {
            return new Malformed(at, Message.of("Unexpected end of the serialized value, expected {0}", expected));
        }
        // a whole character, however many bytes it has
        String found = new String(in, at, Math.min(4, in.length - at), StandardCharsets.UTF_8);
        return new Malformed(
                at,
                Message.of(
                        "Unexpected `{0}` in a serialized value, expected {1}",
                        found.substring(0, found.offsetByCodePoints(0, 1)), expected));
    }
}
