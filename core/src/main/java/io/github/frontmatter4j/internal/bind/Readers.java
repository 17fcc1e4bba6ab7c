package io.github.frontmatter4j.internal.bind;

import io.github.frontmatter4j.bind.Choice;
import io.github.frontmatter4j.bind.Converter;
import io.github.frontmatter4j.bind.ConverterFactory;
import io.github.frontmatter4j.bind.Key;
import io.github.frontmatter4j.bind.KeyNaming;
import io.github.frontmatter4j.bind.Located;
import io.github.frontmatter4j.dialect.Dialect;
import io.github.frontmatter4j.dialect.DialectKey;
import io.github.frontmatter4j.dialect.DialectKey.ListRule;
import io.github.frontmatter4j.dialect.DialectKey.Reading;
import io.github.frontmatter4j.format.HeaderText;
import io.github.frontmatter4j.internal.bind.Declaration.Component;
import io.github.frontmatter4j.internal.bind.RecordShape.Kind;
import io.github.frontmatter4j.internal.bind.RecordShape.Part;
import io.github.frontmatter4j.model.Robots;
import io.github.frontmatter4j.model.Term;
import io.github.frontmatter4j.source.KeyPath;
import io.github.frontmatter4j.source.SourceText;
import io.github.frontmatter4j.source.Span;
import io.github.frontmatter4j.tree.AliasNode;
import io.github.frontmatter4j.tree.ListNode;
import io.github.frontmatter4j.tree.MapNode;
import io.github.frontmatter4j.tree.Node;
import io.github.frontmatter4j.tree.ScalarNode;
import io.github.frontmatter4j.tree.Value;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compiles a reader for each type, once. */
final class Readers {

    private final Dialect dialect;
    private final KeyNaming naming;
    private final List<ConverterFactory> factories;
    private final Reflection reflection;
    private final Map<Type, TypeReader> compiled = new ConcurrentHashMap<>();

    Readers(
            Dialect dialect,
            KeyNaming naming,
            List<ConverterFactory> factories,
            MethodHandles.@Nullable Lookup lookup) {
        this.dialect = dialect;
        this.naming = naming;
        this.factories = List.copyOf(factories);
        this.reflection = new Reflection(new Access(lookup));
    }

    TypeReader of(Class<?> type) {
        TypeReader known = compiled.get(type);
        return known != null ? known : compile(type);
    }

    private synchronized TypeReader compile(Class<?> type) {
        // a type that holds itself meets its own, not yet finished reader
        Map<Type, TypeReader> open = new HashMap<>(compiled);
        TypeReader reader = reader(type, open, type.getSimpleName());
        for (Map.Entry<Type, TypeReader> made : open.entrySet()) {
            compiled.putIfAbsent(made.getKey(), made.getValue());
        }
        return compiled.getOrDefault(type, reader);
    }

    private TypeReader reader(Type type, Map<Type, TypeReader> open, String where) {
        TypeReader known = open.get(type);
        if (known != null) {
            return known;
        }
        WrapperReaders.LaterReader later = new WrapperReaders.LaterReader();
        open.put(type, later);
        TypeReader reader = make(type, open, where);
        later.set(reader);
        open.put(type, reader);
        return reader;
    }

    private TypeReader make(Type type, Map<Type, TypeReader> open, String where) {
        for (ConverterFactory factory : factories) {
            Optional<Converter<?>> converter = factory.create(type);
            if (converter.isPresent()) {
                return new WrapperReaders.ConverterReader(converter.get(), Types.name(type));
            }
        }
        Class<?> raw = Types.raw(type);
        if (raw == Robots.class) {
            return new ModelReaders.RobotsReader(texts(open, where));
        } else if (raw == List.class && Types.argument(type, 0) == Term.class) {
            return new ModelReaders.TermsReader(texts(open, where), dialect);
        }
        TypeReader scalar = StandardReaders.of(raw);
        if (scalar != null) {
            return scalar;
        } else if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return list(ListReader.Kind.LIST, Types.argument(type, 0), open, where);
        } else if (raw == Set.class) {
            return list(ListReader.Kind.SET, Types.argument(type, 0), open, where);
        } else if (raw.isArray()) {
            return list(ListReader.Kind.ARRAY, raw.getComponentType(), open, where);
        } else if (raw == Map.class) {
            return new MapReader(
                    reader(Types.argument(type, 0), open, where), reader(Types.argument(type, 1), open, where));
        } else if (raw == Optional.class) {
            return new WrapperReaders.OptionalReader(reader(Types.argument(type, 0), open, where));
        } else if (raw == Located.class) {
            return new WrapperReaders.LocatedReader(reader(Types.argument(type, 0), open, where));
        } else if (List.of(Node.class, MapNode.class, ListNode.class, ScalarNode.class, AliasNode.class)
                .contains(raw)) {
            return new WrapperReaders.NodeReader(raw);
        } else if (Value.class.isAssignableFrom(raw) || raw == Object.class) {
            return new WrapperReaders.ValueReader(raw);
        } else if (raw.isEnum()) {
            return new EnumReader(raw);
        } else if (raw.isRecord()) {
            boolean ignoreCase = dialect.ignoresCase() || naming == KeyNaming.IGNORE_CASE;
            return new RecordReader(shape(type, open, where), dialect, ignoreCase);
        } else if (raw.isSealed()) {
            return sealed(type, open, where);
        }
        throw new IllegalArgumentException(
                "Cannot read " + where + ": no converter for the type " + Types.name(type) + hint(raw));
    }

    private static String hint(Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw)) {
            return "; declare `List` or `Set`";
        } else if (Map.class.isAssignableFrom(raw)) {
            return "; declare `Map`";
        } else if (Date.class.isAssignableFrom(raw) || Calendar.class.isAssignableFrom(raw)) {
            return "; declare a type of java.time";
        }
        return "; declare a record, or give a converter: FrontMatter.builder().converter(…)";
    }

    private ListReader texts(Map<Type, TypeReader> open, String where) {
        return new ListReader(ListReader.Kind.LIST, String.class, reader(String.class, open, where));
    }

    private TypeReader list(ListReader.Kind kind, Type item, Map<Type, TypeReader> open, String where) {
        return new ListReader(kind, Types.raw(item), reader(item, open, where));
    }

    private TypeReader sealed(Type type, Map<Type, TypeReader> open, String where) {
        List<SealedReader.Option> options = new ArrayList<>();
        Class<?> raw = Types.raw(type);
        for (Class<?> permitted : raw.getPermittedSubclasses()) {
            Key key = permitted.getAnnotation(Key.class);
            String name = key != null ? key.value()[0] : permitted.getSimpleName();
            options.add(new SealedReader.Option(
                    name, permitted, reader(permitted, open, where + "." + permitted.getSimpleName())));
        }
        Choice choice = raw.getAnnotation(Choice.class);
        return new SealedReader(raw, choice == null ? null : choice.value(), options);
    }

    private RecordShape shape(Type type, Map<Type, TypeReader> open, String where) {
        Class<?> raw = Types.raw(type);
        Declaration own = OwnRecord.find(raw);
        Declaration declaration = own != null ? own : reflection.of(raw);
        Map<TypeVariable<?>, Type> variables = Types.variables(type);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < declaration.components().size(); i++) {
            parts.add(part(declaration, i, variables, open, where));
        }
        int lead = lead(declaration.components(), parts, where);
        return new RecordShape(declaration.type(), declaration.constructor(), parts, lead);
    }

    /** The component a single value stands for, or -1. */
    private static int lead(List<Component> components, List<Part> parts, String where) {
        int lead = -1;
        boolean others = true;
        for (int i = 0; i < parts.size(); i++) {
            boolean marked = components.get(i).inline() && parts.get(i).kind() != Kind.INLINE;
            if (marked && lead >= 0) {
                throw new IllegalArgumentException("Cannot read " + where + ": a single value can stand for one"
                        + " component only, but @Inline marks two");
            } else if (marked) {
                lead = i;
            } else {
                others &= parts.get(i).hasAbsent() || parts.get(i).kind() == Kind.REST;
            }
        }
        if (lead >= 0 && !others) {
            throw new IllegalArgumentException("Cannot read " + where + ": @Inline on `"
                    + parts.get(lead).name() + "` needs a default for every other component");
        }
        return lead;
    }

    private Part part(
            Declaration owner,
            int index,
            Map<TypeVariable<?>, Type> variables,
            Map<Type, TypeReader> open,
            String path) {
        Component component = owner.components().get(index);
        Call accessor = owner.accessors().get(index);
        Type type = Types.resolve(component.type(), variables);
        String where = path + "." + component.name();
        boolean alone = owner.components().size() == 1;
        boolean unwraps = component.split() != null || owner.unwraps();
        if (component.inline() && Types.raw(type).isRecord() && !(alone && isConverted(type))) {
            if (Types.raw(type) == owner.type()) {
                throw new IllegalArgumentException("Cannot read " + where + ": a record cannot be inlined into itself");
            }
            return new Part(
                    component.name(),
                    Kind.INLINE,
                    accessor,
                    List.of(),
                    null,
                    false,
                    null,
                    unwraps,
                    shape(type, open, where),
                    "",
                    false,
                    null);
        }
        TypeReader reader = reader(type, open, where);
        String rest = component.rest();
        Absent absent = absent(component, type, reader, where);
        return new Part(
                component.name(),
                rest != null ? Kind.REST : Kind.VALUE,
                accessor,
                component.inline() && alone || rest != null ? List.of() : keys(component),
                component.means(),
                component.orRest(),
                reader,
                unwraps,
                null,
                rest == null ? "" : rest,
                absent.known(),
                absent.value());
    }

    private boolean isConverted(Type type) {
        for (ConverterFactory factory : factories) {
            if (factory.create(type).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<DialectKey> keys(Component component) {
        ListRule split = component.split() != null ? component.split() : ListRule.ONE;
        List<String> names = component.keys();
        if (names == null && component.means() != null) {
            return dialect.keys(component.means());
        } else if (names == null) {
            names = List.of(naming.key(component.name()));
        }
        List<DialectKey> keys = new ArrayList<>(names.size());
        for (String name : names) {
            keys.add(new DialectKey(KeyPath.of(name), Reading.AS_IS, split));
        }
        return List.copyOf(keys);
    }

    private record Absent(boolean known, @Nullable Object value) {}

    private static Absent absent(Component component, Type type, TypeReader reader, String where) {
        if (component.standard() != null) {
            Run run = new Run(
                    HeaderText.none(SourceText.of("@Default", "")),
                    Meaning.TEXT,
                    Dialect.WORDPRESS_EXPORT,
                    ZoneOffset.UTC,
                    null);
            Object value = reader.read(
                    Synthetic.text(component.standard(), Span.at(0)), new Use(true, ListRule.COMMAS, true, true), run);
            if (value == TypeReader.FAILED) {
                throw new IllegalArgumentException("Cannot read @Default(\"" + component.standard() + "\") of " + where
                        + ": " + run.problems().get(0).message());
            }
            return new Absent(true, value);
        } else if (component.nullable()) {
            return new Absent(true, null);
        }
        Object value = Types.raw(type).isRecord() ? TypeReader.MISSING : reader.absent();
        return value == TypeReader.MISSING ? new Absent(false, null) : new Absent(true, value);
    }
}
