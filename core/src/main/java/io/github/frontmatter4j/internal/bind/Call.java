package io.github.frontmatter4j.internal.bind;

/** A call of a record's constructor, with the values of its components in an array, or of an accessor, with the record. */
interface Call {

    Object call(Object argument) throws Throwable;
}
