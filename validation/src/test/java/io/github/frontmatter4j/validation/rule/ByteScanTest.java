package io.github.frontmatter4j.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.frontmatter4j.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One look at the bytes tells what decoding would. */
class ByteScanTest {

    private static final String[] PIECES = {
        "a",
        "#",
        "~",
        "\n",
        "\u007F",
        "\u0080",
        "é",
        "\u07FF",
        "\u0800",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u3000",
        "\u300B",
        "\uFEFF",
        "文",
        "章",
        "\uD7FF",
        "\uE000",
        "\uFFFD",
        "\uFFFF",
        "\uD83D\uDE00",
        "\uDBFF\uDFFF"
    };

    private static final byte[][] WRONG = {
        {(byte) 0x80},
        {(byte) 0xC1, (byte) 0xBF},
        {(byte) 0xC3},
        {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xE6, (byte) 0x96},
        {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0xFF}
    };

    private static void check(byte[] body) {
        byte[] head = "---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
        ByteScan scan = ByteScan.of(SourceText.of("a.md", file), head.length, file.length);
        String text = null;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            // then it is not UTF-8
        }
        assertThat(scan.isUtf8()).isEqualTo(text != null);
        for (char c = 0; c < 128; c++) {
            assertThat(scan.hasAny(String.valueOf(c))).isEqualTo(text == null || text.indexOf(c) >= 0);
        }
    }

    /** Of other characters it says no only if there is none. */
    private static void signs(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteScan scan = ByteScan.of(SourceText.of("a.md", bytes), 0, bytes.length);
        for (String piece : PIECES) {
            for (int i = 0; i < piece.length(); i++) {
                if (text.indexOf(piece.charAt(i)) >= 0) {
                    assertThat(scan.hasAny(piece.substring(i, i + 1))).as(text).isTrue();
                }
            }
        }
    }

    @Test
    void signsAreNotMissed() {
        Random random = new Random(9);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            signs(text.toString());
        }
        ByteScan chinese = ByteScan.of(SourceText.of("a.md", "标题：随笔，『春雨』。"), 0, 33);
        assertThat(chinese.hasAny("\u00A0\u00AD\u200B\u2060\u3000\uFEFF")).isFalse();
        assertThat(chinese.hasAny("题")).isTrue();
    }

    @Test
    void asDecodingTells() {
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int pieces = random.nextInt(round % 10 == 0 ? 900 : 12);
            int wrong = random.nextInt(3) == 0 ? random.nextInt(pieces + 1) : -1;
            int most = 1 + random.nextInt(PIECES.length);
            for (int i = 0; i <= pieces; i++) {
                body.writeBytes(
                        i == wrong
                                ? WRONG[random.nextInt(WRONG.length)]
                                : PIECES[random.nextInt(most)].getBytes(StandardCharsets.UTF_8));
            }
            check(body.toByteArray());
        }
    }
}
