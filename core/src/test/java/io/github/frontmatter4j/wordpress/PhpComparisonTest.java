package io.github.frontmatter4j.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds our reader and writer against PHP itself; skipped where there is no {@code php}. */
class PhpComparisonTest {

    private static final int VALUES = 10_000;
    private static final long SEED = 3799;

    /** A description of a value that depends on neither side's serializer. */
    private static final String DESCRIBE = """
            <?php
            function describe($v) {
                if ($v === null) return 'n';
                if (is_bool($v)) return $v ? 't' : 'f';
                if (is_int($v)) return 'i' . $v . ';';
                if (is_float($v)) return 'd' . bin2hex(pack('E', is_nan($v) ? NAN : $v)) . ';';
                if (is_string($v)) return 's' . bin2hex($v) . ';';
                $out = is_array($v) ? 'a{' : 'o{';
                foreach ($v as $k => $item) { $out .= describe($k) . describe($item); }
                return $out . '}';
            }
            """;

    private static final String READ = """
            while (($line = fgets(STDIN)) !== false) {
                $v = @unserialize(base64_decode(trim($line)));
                echo base64_encode(serialize($v)), ' ', describe($v), "\\n";
            }
            """;

    private static final String MAKE = """
            mt_srand((int) $argv[2]);
            function text() {
                $parts = ['index', 'noindex', '小米手机', '😀', '"', ';', '}', "\\n", "\\r\\n", "'", '\\\\', "\\0", ' ', 'a:1:{i:0;', 'é', '-1', '007', "\\xff"];
                $out = '';
                for ($i = mt_rand(0, 4); $i > 0; $i--) $out .= $parts[mt_rand(0, count($parts) - 1)];
                return $out;
            }
            function key_() {
                switch (mt_rand(0, 3)) {
                    case 0: return mt_rand(-5, 5);
                    case 1: return (string) mt_rand(-5, 5);
                    case 2: return '0' . mt_rand(0, 9);
                    default: return text();
                }
            }
            function value($depth) {
                switch (mt_rand(0, $depth > 4 ? 6 : 9)) {
                    case 0: return null;
                    case 1: return (bool) mt_rand(0, 1);
                    case 2: return mt_rand(0, 1) ? mt_rand(-1000, 1000) : (mt_rand() << 32) ^ mt_rand();
                    case 3: return mt_rand() / mt_getrandmax() * pow(10, mt_rand(-30, 30));
                    case 4: return [INF, -INF, NAN, -0.0, 1.0, 1e15, 1e17, 0.1 + 0.2, PHP_FLOAT_MIN, PHP_FLOAT_MAX][mt_rand(0, 9)];
                    case 5: case 6: return text();
                    case 7: $list = []; for ($i = mt_rand(0, 4); $i > 0; $i--) $list[] = value($depth + 1); return $list;
                    case 8:
                        $map = []; for ($i = mt_rand(0, 4); $i > 0; $i--) $map[key_()] = value($depth + 1);
                        if (count($map) > 1 && mt_rand(0, 3) == 0) { $k = array_keys($map); $map[$k[1]] = &$map[$k[0]]; }
                        return $map;
                    default: $o = new stdClass; for ($i = mt_rand(0, 3); $i > 0; $i--) $o->{'p' . mt_rand(0, 9)} = value($depth + 1); return $o;
                }
            }
            for ($i = 0; $i < (int) $argv[1]; $i++) {
                $v = value(0);
                echo base64_encode(serialize($v)), ' ', describe($v), "\\n";
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void phpReadsWhatWeWrite() throws Exception {
        Random random = new Random(SEED);
        List<PhpValue> values = new ArrayList<>();
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < VALUES; i++) {
            PhpValue value = value(random, 0);
            values.add(value);
            input.append(base64(PhpSerialized.encodeBytes(value))).append('\n');
        }

        List<String> answers = php(READ, input.toString());

        assertThat(answers).hasSize(VALUES);
        for (int i = 0; i < VALUES; i++) {
            PhpValue value = values.get(i);
            String bytes = base64(PhpSerialized.encodeBytes(value));
            assertThat(answers.get(i)).as("%s", value).isEqualTo(bytes + " " + describe(value));
            assertThat(PhpSerialized.strict()
                            .read(PhpSerialized.encodeBytes(value))
                            .value())
                    .contains(value);
        }
    }

    @Test
    void weReadWhatPhpWrites() throws Exception {
        List<String> answers = php(MAKE, "", Integer.toString(VALUES), Long.toString(SEED));

        assertThat(answers).hasSize(VALUES);
        for (String answer : answers) {
            String[] parts = answer.split(" ", -1);
            byte[] serialized = Base64.getDecoder().decode(parts[0]);
            PhpReading reading = PhpSerialized.strict().read(serialized);
            String text = new String(serialized, StandardCharsets.UTF_8);
            assertThat(reading.value()).as("%s: %s", text, reading.failure()).isPresent();
            assertThat(describe(reading.value().orElseThrow())).as(text).isEqualTo(parts[1]);
            if (!text.contains("R:") && !text.contains("r:")) {
                assertThat(PhpSerialized.encodeBytes(reading.value().orElseThrow()))
                        .as(text)
                        .isEqualTo(serialized);
            }
        }
    }

    private List<String> php(String program, String input, String... arguments) throws Exception {
        Path script = Files.writeString(folder.resolve("run.php"), DESCRIBE + program);
        List<String> command = new ArrayList<>(List.of("php", "-d", "serialize_precision=-1", script.toString()));
        command.addAll(List.of(arguments));
        Path stdin = Files.writeString(folder.resolve("in"), input);
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectInput(stdin.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("php is not installed here, so nothing is compared with it");
            throw e;
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static PhpValue value(Random random, int depth) {
        switch (random.nextInt(depth > 4 ? 7 : 10)) {
            case 0:
                return new PhpValue.Null();
            case 1:
                return new PhpValue.Bool(random.nextBoolean());
            case 2:
                return new PhpValue.Int(random.nextBoolean() ? random.nextLong() : random.nextInt(1000) - 500);
            case 3:
                return new PhpValue.Real(Double.longBitsToDouble(
                        random.nextLong() & ~(0x7FFL << 52) | (long) (random.nextInt(2047)) << 52));
            case 4:
                return new PhpValue.Real(
                        new double[] {0, -0.0, 1, 1e15, 1e17, 1e-5, 0.0001, 1 / 3.0, Double.MIN_VALUE, 1e22}
                                [random.nextInt(10)]);
            case 5, 6:
                return text(random);
            case 7:
                return PhpValue.list(Stream.generate(() -> value(random, depth + 1))
                        .limit(random.nextInt(5))
                        .toList());
            case 8:
                Map<PhpValue, PhpValue.Entry> entries = new LinkedHashMap<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    PhpValue key = random.nextBoolean() ? text(random) : new PhpValue.Int(random.nextInt(9) - 4);
                    PhpValue.Entry entry = new PhpValue.Entry(key, value(random, depth + 1));
                    entries.putIfAbsent(entry.key(), entry);
                }
                return new PhpValue.Arr(List.copyOf(entries.values()));
            default:
                Map<String, PhpValue.Property> properties = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    String name = "p" + random.nextInt(10);
                    properties.put(name, new PhpValue.Property(name, "", value(random, depth + 1)));
                }
                return new PhpValue.Obj("stdClass", List.copyOf(properties.values()));
        }
    }

    private static PhpValue text(Random random) {
        String[] parts = {
            "index", "小米", "😀", "\"", ";", "}", "\n", "\r\n", "\0", "s:1:", "-7", "08", "9223372036854775807"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        if (random.nextInt(20) == 0) {
            byte[] bytes = new byte[random.nextInt(8)];
            random.nextBytes(bytes);
            return PhpValue.bytes(bytes);
        }
        return PhpValue.text(text.toString());
    }

    private static String describe(PhpValue value) {
        if (value instanceof PhpValue.Null) {
            return "n";
        } else if (value instanceof PhpValue.Bool bool) {
            return bool.value() ? "t" : "f";
        } else if (value instanceof PhpValue.Int number) {
            return "i" + number.value() + ";";
        } else if (value instanceof PhpValue.Real number) {
            byte[] bytes = ByteBuffer.allocate(8).putDouble(number.value()).array();
            return "d" + HexFormat.of().formatHex(bytes) + ";";
        } else if (value instanceof PhpValue.Str string) {
            return "s" + HexFormat.of().formatHex(string.bytes()) + ";";
        }
        StringBuilder out = new StringBuilder();
        if (value instanceof PhpValue.Arr array) {
            out.append("a{");
            for (PhpValue.Entry entry : array.entries()) {
                out.append(describe(entry.key())).append(describe(entry.value()));
            }
        } else if (value instanceof PhpValue.Obj object) {
            out.append("o{");
            for (PhpValue.Property property : object.properties()) {
                out.append(describe(PhpValue.text(property.name()))).append(describe(property.value()));
            }
        }
        return out.append("}").toString();
    }
}
