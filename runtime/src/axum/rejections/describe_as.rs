/// Gives each rejection the declaration of the type with the same name.
macro_rules! describe_as {
    ($of:ident: $($name:ident),+) => {$(
        impl $crate::DescribeResponses for $of::$name {
            const OPERATION: $crate::Operation = <$name as $crate::DescribeResponses>::OPERATION;
        }
    )+};
}

pub(super) use describe_as;
