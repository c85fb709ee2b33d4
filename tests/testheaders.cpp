// Empty: the targets of this file only carry the precompiled headers of the tests.
