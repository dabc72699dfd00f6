package org.tumen;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that need neither a browser nor a process of their own, but for those of {@link PagesLane}. */
@Suite
@SelectPackages("org.tumen")
@ExcludePackages({"org.tumen.dashboard", "org.tumen.present", "org.tumen.account"})
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"browser", "process"})
class OtherLane {
}
