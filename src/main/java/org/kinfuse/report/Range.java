package org.kinfuse.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a number of the JSON between what limits it lies. The schema is written from this. Numbers of which nothing is said
 * are not negative.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Range {
    /** The lowest value. */
    long from() default 0;

    /** The highest value. */
    long to() default Long.MAX_VALUE;
}
