//! Users.

use pagewire_runtime::server::auth::Secret;

use super::database::Link;
use super::error::Error;
use super::fold::fold;
use super::row::Row;
use super::sql::{Assignment, Sql};
use super::{Store, limits, password};
use crate::ids::UserId;
use crate::member::User;

impl Store {
    /// A user by key.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn user(&self, id: UserId) -> Result<User, Error> {
        let found = find(&mut self.read().await?, id).await;
        found.map_err(|error| match error {
            Error::BadInput(_) => Error::NotFound("user"),
            other => other,
        })
    }

    /// All users by key, and whether they are disabled.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn accounts(&self) -> Result<Vec<(User, bool)>, Error> {
        let sql = Sql::new("SELECT * FROM users ORDER BY id");
        let account = |row: &Row| Ok((read(row)?, row.bool("disabled")?));
        self.read().await?.list(sql, account).await
    }

    /// Changes the password of a user, and ends the user's issued credentials.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn set_password(&self, id: UserId, password: Secret) -> Result<(), Error> {
        let hash = password::hash(&self.passwords, password).await?;
        self.change_login(id, &[("password_hash", hash.into())])
            .await
    }

    /// Disables or enables a user, and ends the user's issued credentials. Disabled users are absent.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn set_disabled(&self, id: UserId, disabled: bool) -> Result<(), Error> {
        let columns = [("disabled", disabled.into()), ("present", false.into())];
        self.change_login(id, &columns).await
    }

    async fn change_login(&self, id: UserId, columns: &[Assignment]) -> Result<(), Error> {
        let mut link = self.database.write().await?;
        let sql = Sql::update("users", columns.to_vec()).push(" WHERE id = ");
        link.run(sql.bind(id.0)).await?;
        link.run(Sql::new("DELETE FROM credentials WHERE user_id = ").bind(id.0))
            .await?;
        link.commit().await
    }

    /// All users who can log in, by key. With `present`, only those who are present.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn users(&self, present: bool) -> Result<Vec<User>, Error> {
        let condition = if present { " AND present" } else { "" };
        let sql = Sql::new("SELECT * FROM users WHERE NOT disabled")
            .push(condition)
            .push(" ORDER BY id");
        self.read().await?.list(sql, read).await
    }

    /// Stores a new user; the key of `user` is ignored.
    ///
    /// # Errors
    /// [`Error::BadInput`] for a login name that is taken or empty, and for texts that are too long or contain the character NUL.
    pub async fn insert_user(&self, user: &User, password: Secret) -> Result<User, Error> {
        let hash = password::hash(&self.passwords, password).await?;
        let mut link = self.database.write().await?;
        let login = user.login.trim();
        limits::user(login, &user.full_name, &user.group)?;
        if login.is_empty() {
            return Err(Error::BadInput("the login name is empty".to_owned()));
        }
        if by_login(&mut link, login).await?.is_some() {
            let message = format!("the login name {login:?} is taken");
            return Err(Error::BadInput(message));
        }
        let columns = vec![
            ("login", login.into()),
            ("login_folded", fold(login).into()),
            ("full_name", user.full_name.as_str().into()),
            ("full_name_folded", fold(&user.full_name).into()),
            ("user_group", user.group.as_str().into()),
            ("password_hash", hash.into()),
            ("admin", user.admin.into()),
            ("present", user.present.into()),
        ];
        let id = link.insert(Sql::insert("users", columns)).await?;
        let user = find(&mut link, UserId(id)).await?;
        link.commit().await?;
        Ok(user)
    }

    /// The user with that login name, if the password matches. An unknown name takes as long as a wrong password, so that
    /// response times do not reveal names.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn authenticate(&self, login: &str, password: Secret) -> Result<Option<User>, Error> {
        let row = row_of_login(&mut self.read().await?, login.trim()).await?;
        let hash = row
            .as_ref()
            .map(|row| row.text("password_hash"))
            .transpose()?;
        let right = password::verify(&self.passwords, password, hash).await?;
        let disabled = row.as_ref().map(|row| row.bool("disabled")).transpose()?;
        let right = right && disabled != Some(true);
        row.filter(|_| right).as_ref().map(read).transpose()
    }
}

/// A user by key, from the input.
pub(super) async fn find(link: &mut Link, id: UserId) -> Result<User, Error> {
    let row = link
        .first(Sql::new("SELECT * FROM users WHERE id = ").bind(id.0))
        .await?;
    let user = row.as_ref().map(read).transpose()?;
    user.ok_or_else(|| Error::BadInput(format!("there is no user {id}")))
}

/// A user by login name, or else by number (`docs/chat.md#members-of-a-topic`).
pub(super) async fn named(link: &mut Link, name: &str) -> Result<User, Error> {
    if let Some(user) = by_login(link, name.trim()).await? {
        return Ok(user);
    }
    match name.trim().parse() {
        Ok(number) => find(link, UserId(number)).await,
        Err(_) => Err(Error::BadInput(format!("there is no user {name:?}"))),
    }
}

async fn by_login(link: &mut Link, login: &str) -> Result<Option<User>, Error> {
    let row = row_of_login(link, login).await?;
    row.as_ref().map(read).transpose()
}

/// Finds the row of a login name. No name contains the character NUL, and PostgreSQL does not accept it in a query.
async fn row_of_login(link: &mut Link, login: &str) -> Result<Option<Row>, Error> {
    if login.contains('\0') {
        return Ok(None);
    }
    let sql = Sql::new("SELECT * FROM users WHERE login_folded = ");
    link.first(sql.bind(fold(login))).await
}

/// Reads a row of `users`.
pub(super) fn read(row: &Row) -> Result<User, Error> {
    Ok(User {
        id: UserId(row.int("id")?),
        login: row.text("login")?,
        full_name: row.text("full_name")?,
        admin: row.bool("admin")?,
        present: row.bool("present")?,
        group: row.text("user_group")?,
    })
}
