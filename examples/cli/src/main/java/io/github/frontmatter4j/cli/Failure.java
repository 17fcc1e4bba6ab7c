package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Exceptions as sentences for people. */
final class Failure {

    private Failure() {}

    /** What is wrong with the command line, and where its help is. */
    static String explain(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        int blank = command.indexOf(' ');
        return said(e, command) + "\nTry `frontmatter help" + (blank < 0 ? "" : command.substring(blank)) + "`.";
    }

    private static String said(ParameterException e, String command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            String expected = unmatched.isUnknownOption()
                    ? "an option of `" + command + "`"
                    : command.equals("frontmatter") ? "a command" : "no more arguments";
            List<String> near = unmatched.getSuggestions();
            return "Unexpected `" + word + "`, expected " + expected
                    + (near.isEmpty() || near.get(0).isEmpty()
                            ? ""
                            : "; did you mean `" + near.get(0).replace("frontmatter ", "") + "`?");
        } else if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            List<String> names =
                    missing.getMissing().stream().map(Failure::usage).toList();
            return "Unexpected end of the command, expected " + String.join(", ", names);
        } else if (e.getArgSpec() != null && e.getArgSpec().type().isEnum()) {
            List<String> words = Arrays.stream(e.getArgSpec().type().getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .toList();
            return "Unexpected `" + e.getValue() + "` for " + name(e.getArgSpec()) + ", expected one of "
                    + String.join(", ", words);
        }
        // picocli's own words, in the form of ours
        String text = String.valueOf(e.getMessage());
        if (e.getArgSpec() != null && e.getValue() != null && text.contains("is not an int")) {
            return "Unexpected `" + e.getValue() + "` for " + name(e.getArgSpec()) + ", expected a whole number";
        } else if (text.startsWith("Unknown subcommand")) {
            return "Unexpected "
                    + text.substring(text.indexOf('\'')).replace('\'', '`').replace(".", "") + ", expected a command";
        }
        return text;
    }

    private static String usage(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    static String explain(Throwable e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        } else if (e instanceof FileAlreadyExistsException exists && exists.getReason() == null) {
            return exists.getFile() + ": exists already and is no folder";
        } else if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        } else if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason();
        } else if (e instanceof IllegalArgumentException || e instanceof IOException) {
            return e.getMessage() == null ? e.toString() : e.getMessage();
        }
        StackTraceElement[] trace = e.getStackTrace();
        return "unexpected " + e + (trace.length == 0 ? "" : " at " + trace[0]) + "; please report it";
    }
}
