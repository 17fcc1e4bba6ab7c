package io.github.frontmatter4j.validation.internal.rules.date;

import io.github.frontmatter4j.validation.rule.FileContext;
import io.github.frontmatter4j.validation.rule.FileRule;
import java.util.List;

/** A rule about how dates are written. Those in the forms that all systems read are right. */
abstract class DateRule implements FileRule {

    @Override
    public void check(FileContext file) {
        List<FileContext.FoundDate> dates = file.unusualDates();
        for (int i = 0; i < dates.size(); i++) {
            check(file, dates.get(i));
        }
    }

    /** Looks at one date. */
    abstract void check(FileContext file, FileContext.FoundDate found);
}
