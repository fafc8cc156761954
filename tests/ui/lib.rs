//! Nothing: the tests of this package are programs that do not compile.
