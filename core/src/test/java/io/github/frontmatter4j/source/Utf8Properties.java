package io.github.frontmatter4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The length of a text, told from its bytes, is what the platform's decoder makes of them. */
class Utf8Properties {

    /** The borders of what may stand first, second and third, and of what takes one, two, three or four bytes. */
    private static final List<String> PIECES = List.of(
            "a",
            "---\n",
            "\u007F",
            "\u0080",
            "é",
            "\u07FF",
            "\u0800",
            "中文",
            "\uD7FF",
            "\uE000",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\uD800\uDC00",
            "😀",
            "\uDBFF\uDFFF");

    private static byte[] some(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int damages = random.nextInt(3);
        for (int i = 0; i < damages; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Property(tries = 20_000)
    void isThatOfTheDecodedText(@ForAll Random random) {
        byte[] bytes = some(random);
        int to = random.nextInt(bytes.length + 1);
        int from = random.nextBoolean() ? 0 : random.nextInt(to + 1);
        SourceText source = SourceText.of("a.md", bytes);
        assertThat(source.lengthOf(from, to).stream().boxed().findAny())
                .isEqualTo(SourceText.of("a.md", bytes).decode(from, to).map(String::length));
        // what is remembered of the first call changes nothing
        assertThat(source.decode(from, to))
                .isEqualTo(SourceText.of("a.md", bytes).decode(from, to));
        assertThat(source.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The first byte that is no text is where the platform's decoder stops. */
    @Property(tries = 20_000)
    void stopsWhereTheDecoderStops(@ForAll Random random) {
        byte[] bytes = some(random);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean error = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        assertThat(SourceText.of("a.md", bytes).malformedAt())
                .isEqualTo(error ? OptionalInt.of(in.position()) : OptionalInt.empty());
    }

    @Property(tries = 3000)
    void placesInTheTextAreFoundInTheBytes(@ForAll Random random) {
        StringBuilder pieces = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            pieces.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String text = pieces.toString();
        SourceText source = SourceText.of("a.md", text);
        for (int offset = 0; offset <= text.length() + 1; offset++) {
            boolean between = offset <= text.length()
                    && (offset == text.length() || !Character.isLowSurrogate(text.charAt(offset)));
            int wanted = between ? text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length : -1;
            assertThat(source.byteIndexBehind(0, offset)).isEqualTo(wanted);
        }
    }

    @Example
    void everyPairOfBytesBehindEveryLead() {
        byte[] bytes = {0, 0, 0, (byte) 0x80, 'a'};
        for (int lead = 0x7F; lead <= 0xFF; lead++) {
            for (int second = 0; second <= 0xFF; second++) {
                bytes[0] = (byte) lead;
                bytes[1] = (byte) second;
                for (int third : new int[] {'a', 0x80, 0xBF, 0xC0}) {
                    bytes[2] = (byte) third;
                    for (int to = 1; to <= bytes.length; to++) {
                        SourceText source = SourceText.of("a.md", bytes.clone());
                        int units = source.lengthOf(0, to).orElse(-1);
                        String text = SourceText.of("a.md", bytes.clone())
                                .decode(0, to)
                                .orElse(null);
                        assertThat(units).isEqualTo(text == null ? -1 : text.length());
                    }
                }
            }
        }
    }
}
