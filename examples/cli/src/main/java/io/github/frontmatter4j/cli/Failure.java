package io.github.frontmatter4j.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Exceptions as sentences for people. */
final class Failure {

    private Failure() {}

    static String explain(Throwable e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
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
