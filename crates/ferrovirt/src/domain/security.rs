//! What protects a domain, and others from it.

use crate::{
    Domain, SecurityLabel, TypedParams,
    calls::{ask, calls},
    values::text_of_chars,
};

calls! {
    for Domain { dom };

    /// The security label of the domain's process; the first one where it has several.
    #[doc(alias = "virDomainGetSecurityLabel")]
    fn security_label(&self) -> SecurityLabel = DomainGetSecurityLabel => |reply| SecurityLabel {
        label: text_of_chars(&reply.label), enforcing: reply.enforcing != 0,
    };

    /// The security labels of the domain's process, one for each security driver in use.
    #[doc(alias = "virDomainGetSecurityLabelList")]
    fn security_label_list(&self) -> Vec<SecurityLabel>
        = DomainGetSecurityLabelList => |reply| reply.labels.iter().map(|label| SecurityLabel {
            label: text_of_chars(&label.label), enforcing: label.enforcing != 0,
        }).collect();

    /// What attests to the domain's protected launch.
    #[doc(alias = "virDomainGetLaunchSecurityInfo")]
    fn launch_security_info(&self) -> TypedParams {
        let flags = self.conn.string_flag().await?;
        ask!({ dom } self DomainGetLaunchSecurityInfo { flags } => |reply| reply.params.into())
    }

    /// Hands a secret to a domain whose protected launch waits for it.
    #[doc(alias = "virDomainSetLaunchSecurityState")]
    fn set_launch_security_state(&self, params: &TypedParams) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetLaunchSecurityState { params, flags: 0 })
    }
}
