package io.github.frontmatter4j.validation.internal;

import io.github.frontmatter4j.Content;
import io.github.frontmatter4j.ContentFile;
import io.github.frontmatter4j.problem.Problem;
import io.github.frontmatter4j.validation.bean.BeanValidation;
import java.util.ArrayList;
import java.util.List;

/** What the record of the configuration, and its constraints, say of files. Immutable and thread-safe. */
final class RecordCheck {

    private final Class<? extends Record> type;
    private final BeanValidation beans = BeanValidation.open();

    RecordCheck(Class<? extends Record> type) {
        this.type = type;
    }

    /** What is wrong beside what reading the file has found. */
    List<Problem> problems(ContentFile file) {
        Content<?> content = file.as(type);
        List<Problem> all = new ArrayList<>();
        for (Problem problem : content.problems()) {
            if (!file.problems().contains(problem)) {
                all.add(problem);
            }
        }
        all.addAll(beans.validate(content));
        return all;
    }
}
